package org.throughline.core.fact;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something happened in a case and was written down, in this transaction.
 *
 * @param news whether something new has happened: not if it was told before, an earlier entry got another day, or was
 *     taken back
 */
public record FactRecorded(UUID caseId, UUID factId, FactType type, LocalDate on, boolean news) {}
