package org.throughline.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The cases of each advocate. A case counts for each member of its team who is an advocate.
 *
 * @param from the first day that {@code opened}, {@code closed} and {@code minutes} count
 * @param to the last such day
 * @param withoutAdvocate cases that are not closed today and have nobody with the role of an advocate on their team
 */
public record Caseload(LocalDate from, LocalDate to, List<Row> rows, long withoutAdvocate) {

    /**
     * @param agreedLoad how many open cases were agreed; missing if nothing was
     * @param open cases that are not closed today, whenever they were opened
     * @param opened cases opened from {@code from} to {@code to}
     * @param closed cases closed from {@code from} to {@code to} and not opened again
     * @param overdue legal dates that have passed, of cases that are not closed
     * @param due7 legal dates of today and the 7 days that follow
     * @param due30 legal dates of today and the 30 days that follow
     * @param withoutNextDate of the open ones those that have no open task with a day and no legal date
     * @param lateTasks open tasks given to this person whose day is over, of cases that are not closed
     * @param minutes of time written down from {@code from} to {@code to}, on whatever case
     */
    public record Row(
            UUID advocateId,
            String advocate,
            @Nullable Integer agreedLoad,
            long open,
            long opened,
            long closed,
            long overdue,
            long due7,
            long due30,
            long withoutNextDate,
            long lateTasks,
            long minutes) {

        /** To the nearest tenth. */
        public double hours() {
            return Math.round(minutes / 6.0) / 10.0;
        }
    }
}
