package org.throughline.core.docket;

import java.util.List;

/** @param more whether so much moved that these are only some of them */
public record MovedDates(List<Moved> dates, boolean more) {}
