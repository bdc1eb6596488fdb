package org.throughline.core.caselist;

import java.util.List;

/** A stretch of the case list, and how long the whole list is. */
public record CasePage(List<CaseRow> rows, long total) {}
