package org.throughline.core.duplicate;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.student.Likeness;
import org.throughline.core.student.StudentDetails;

/** A child who may be the one that is meant, with the latest of its cases that the caller may see. */
public record PossibleDuplicate(
        UUID studentId,
        StudentDetails student,
        UUID caseId,
        String number,
        CaseStatus status,
        LocalDate openedOn,
        Likeness likeness) {}
