package org.throughline.core.casefile;

import org.throughline.core.student.StudentDetails;

/** All that can be edited of a case, as it shall be afterwards. */
public record CaseChange(
        StudentDetails student,
        CaseType type,
        CaseStatus status,
        Situation situation,
        String summary,
        boolean restricted,
        Priority priority,
        Tags tags) {

    public CaseChange status(CaseStatus next) {
        return new CaseChange(student, type, next, situation, summary, restricted, priority, tags);
    }

    public CaseChange restricted(boolean now) {
        return new CaseChange(student, type, status, situation, summary, now, priority, tags);
    }
}
