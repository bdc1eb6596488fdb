package org.throughline.core.record;

import java.util.List;

/** @param total how many rows there are on all pages */
public record RecordPage(List<DistrictRecord> rows, long total) {}
