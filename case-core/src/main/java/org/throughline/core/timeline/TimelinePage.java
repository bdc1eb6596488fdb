package org.throughline.core.timeline;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A stretch of a timeline, and how long the whole is.
 *
 * @param names of who did it and of whom it tells; who is not known any more has none
 */
public record TimelinePage(List<TimelineEntry> entries, Map<UUID, String> names, long total) {}
