package org.throughline.core.casefile;

import org.throughline.core.student.StudentDetails;

/** All that can be edited of a case, as it shall be afterwards. */
public record CaseChange(
        StudentDetails student,
        CaseType type,
        CaseStatus status,
        Situation situation,
        String summary,
        boolean restricted) {}
