package org.throughline.core.portal;

import java.util.List;

/** A stretch of a family's cases, and how many there are. */
public record PortalCases(List<PortalCase> cases, long total) {}
