package org.throughline.core.casefile;

import java.util.UUID;

/** Somebody left the team of a case, in this transaction. */
public record LeftTeam(UUID caseId, UUID personId) {}
