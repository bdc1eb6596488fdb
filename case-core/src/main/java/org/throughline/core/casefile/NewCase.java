package org.throughline.core.casefile;

import org.throughline.core.student.StudentDetails;

/** What is needed to open a case. */
public record NewCase(StudentDetails student, CaseType type, Situation situation, String summary) {}
