package org.throughline.core.history;

import java.util.UUID;

/** Somebody left the team of a case, in this transaction. */
public record TeamMemberLeft(UUID caseId, UUID personId) {}
