package org.throughline.core.duplicate;

import java.util.List;
import java.util.UUID;

/** The ids of what went from one entry to the other. */
public record MovedIds(List<UUID> cases, List<UUID> relations, List<UUID> consents) {}
