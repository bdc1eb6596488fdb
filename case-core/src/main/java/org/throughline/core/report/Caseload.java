package org.throughline.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The cases of each advocate. A case counts for each member of its team who is an advocate.
 *
 * @param from the first day that {@code opened} and {@code closed} count
 * @param to the last such day
 */
public record Caseload(LocalDate from, LocalDate to, List<Row> rows) {

    /**
     * @param open cases that are not closed today, whenever they were opened
     * @param opened cases opened from {@code from} to {@code to}
     * @param closed cases closed from {@code from} to {@code to} and not opened again
     */
    public record Row(UUID advocateId, String advocate, long open, long opened, long closed) {}
}
