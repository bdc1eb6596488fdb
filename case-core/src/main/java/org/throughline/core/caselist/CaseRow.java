package org.throughline.core.caselist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseOutcome;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.Priority;
import org.throughline.core.casefile.Situation;
import org.throughline.core.casefile.Tags;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.student.StudentDetails;

/**
 * A line of the case list.
 *
 * @param nextTaskOn the day of the next open task
 * @param nextLegal the next legal date: of a verified rule, and of any only where there is none; none if the case is closed
 * @param lastContactOn of the latest contact note
 */
public record CaseRow(
        UUID id,
        String number,
        StudentDetails student,
        CaseType type,
        CaseStatus status,
        Situation situation,
        String summary,
        boolean restricted,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        int version,
        Priority priority,
        Tags tags,
        @Nullable CaseOutcome outcome,
        @Nullable LocalDate nextTaskOn,
        @Nullable Deadline nextLegal,
        @Nullable LocalDate lastContactOn,
        List<CaseView.Advocate> team) {

    /** Of the next task or the next legal date, whichever is earlier. */
    public @Nullable LocalDate nextOn() {
        return isNextLegal() && nextLegal != null ? nextLegal.dueOn() : nextTaskOn;
    }

    /** Whether it is a legal date that comes next. */
    public boolean isNextLegal() {
        return nextLegal != null && (nextTaskOn == null || !nextTaskOn.isBefore(nextLegal.dueOn()));
    }
}
