package org.throughline.core.agenda;

import org.throughline.core.docket.Deadline;
import org.throughline.core.student.StudentDetails;

/** A legal date with the case and the child it is about. */
public record DueRow(Deadline deadline, String caseNumber, StudentDetails child) {}
