package org.throughline.docs.comparison;

import org.throughline.docs.recognition.ReadPaper;

/** Two plans of a case with what changed from one to the other. */
public record ComparedPlans(ReadPaper from, ReadPaper to, PlanComparison comparison) {}
