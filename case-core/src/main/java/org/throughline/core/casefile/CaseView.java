package org.throughline.core.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.student.StudentDetails;

/** A case as the staff sees it, with the child and the team. */
public record CaseView(
        UUID id,
        String number,
        UUID studentId,
        StudentDetails student,
        CaseType type,
        CaseStatus status,
        Situation situation,
        String summary,
        boolean restricted,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        Priority priority,
        Tags tags,
        @Nullable CaseOutcome outcome,
        List<Advocate> team,
        int version) {

    /** Somebody of the team. */
    public record Advocate(UUID id, String name) {}

    public CaseChange asChange() {
        return new CaseChange(student, type, status, situation, summary, restricted, priority, tags);
    }
}
