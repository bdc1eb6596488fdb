package org.throughline.core.casefile;

import java.util.UUID;

/** A supervisor closed a case without being asked, in this transaction. */
public record CaseClosed(UUID caseId) {}
