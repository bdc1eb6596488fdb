package org.throughline.core.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.student.StudentDetails;

/** A line of the case list. */
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
        List<CaseView.Advocate> team) {}
