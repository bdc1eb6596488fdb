package org.throughline.core.caselist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.Outcome;
import org.throughline.core.casefile.Priority;
import org.throughline.core.casefile.Situation;
import org.throughline.core.casefile.Tags;
import org.throughline.core.student.StudentDetails;

/**
 * A line of the case list.
 *
 * @param nextOn the day of the next open task; null for families
 * @param lastContactOn of the latest contact note; null for families
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
        @Nullable Outcome outcome,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate lastContactOn,
        List<CaseView.Advocate> team) {}
