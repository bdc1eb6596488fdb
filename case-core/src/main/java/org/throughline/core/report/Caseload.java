package org.throughline.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The cases of each advocate. A case counts for each member of its team who is an advocate.
 *
 * @param from the first day of the time of the report
 * @param to its last day
 * @param withoutAdvocate cases that are not closed today and have nobody with the role of an advocate on their team
 */
public record Caseload(LocalDate from, LocalDate to, List<Row> rows, long withoutAdvocate) {

    /**
     * @param agreedLoad how many open cases were agreed; missing if nothing was
     * @param counts what is not in it is none
     */
    public record Row(
            UUID advocateId, String advocate, @Nullable Integer agreedLoad, Map<CaseloadFigure, Long> counts) {

        public long count(CaseloadFigure figure) {
            return counts.getOrDefault(figure, 0L);
        }

        /** To the nearest tenth. */
        public double hours() {
            return Math.round(count(CaseloadFigure.MINUTES) / 6.0) / 10.0;
        }
    }
}
