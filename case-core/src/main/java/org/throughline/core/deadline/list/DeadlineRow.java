package org.throughline.core.deadline.list;

import org.throughline.core.deadline.Deadline;
import org.throughline.core.student.StudentDetails;

/** A legal date with the case and the child it is about. */
public record DeadlineRow(Deadline deadline, String caseNumber, StudentDetails child) {}
