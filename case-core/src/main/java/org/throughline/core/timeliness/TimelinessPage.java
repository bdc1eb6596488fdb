package org.throughline.core.timeliness;

import java.util.List;

/** @param total how many rows there are on all pages */
public record TimelinessPage(List<DistrictTimeliness> rows, long total) {}
