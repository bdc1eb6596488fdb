package org.throughline.core.fact;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something happened in a case and was written down, in this transaction.
 *
 * @param correction whether it puts an earlier entry right, or takes it back: nothing new has happened then
 */
public record FactRecorded(UUID caseId, UUID factId, FactType type, LocalDate on, boolean correction) {}
