package org.throughline.core.casefile;

/** What is needed to open a case. */
public record NewCase(StudentDetails student, CaseType type, Situation situation, String summary) {}
