package org.throughline.core.fact;

import java.time.LocalDate;
import java.util.UUID;

/** Something happened in a case and was written down, in this transaction. */
public record FactRecorded(UUID caseId, UUID factId, FactType type, LocalDate on) {}
