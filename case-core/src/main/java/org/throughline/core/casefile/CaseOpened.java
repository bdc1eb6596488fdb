package org.throughline.core.casefile;

import java.time.LocalDate;
import java.util.UUID;

/** A case was opened, in this transaction. */
public record CaseOpened(UUID caseId, CaseType type, LocalDate on) {}
