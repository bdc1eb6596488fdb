package org.throughline.web.casefile;

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
import org.throughline.core.caselist.CaseAndNext;
import org.throughline.core.caselist.CaseRow;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.student.StudentDetails;

/** A case; its next deadline is the earliest open one of a rule that was verified. */
public record CaseJson(
        UUID id,
        String number,
        StudentDetails student,
        CaseType type,
        CaseStatus status,
        Situation situation,
        String summary,
        List<Advocate> advocates,
        @Nullable LocalDate nextDeadline,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        boolean restricted,
        Priority priority,
        List<String> tags,
        @Nullable CaseOutcome outcome) {

    static CaseJson of(CaseAndNext one) {
        var view = one.view();
        return new CaseJson(
                view.id(),
                view.number(),
                view.student(),
                view.type(),
                view.status(),
                view.situation(),
                view.summary(),
                Advocate.of(view.team()),
                day(one.nextLegal()),
                view.openedOn(),
                view.closedOn(),
                view.restricted(),
                view.priority(),
                view.tags().words(),
                view.outcome());
    }

    static CaseJson of(CaseRow row) {
        return new CaseJson(
                row.id(),
                row.number(),
                row.student(),
                row.type(),
                row.status(),
                row.situation(),
                row.summary(),
                Advocate.of(row.team()),
                day(row.nextLegal()),
                row.openedOn(),
                row.closedOn(),
                row.restricted(),
                row.priority(),
                row.tags().words(),
                row.outcome());
    }

    private static @Nullable LocalDate day(@Nullable Deadline next) {
        return next != null && next.isChecked() ? next.dueOn() : null;
    }

    public record Advocate(UUID id, String name) {

        static List<Advocate> of(List<CaseView.Advocate> team) {
            return team.stream().map(one -> new Advocate(one.id(), one.name())).toList();
        }
    }
}
