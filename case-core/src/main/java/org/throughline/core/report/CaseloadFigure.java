package org.throughline.core.report;

/** What is counted of each advocate: the one list of these figures, in the order in which they stand. */
public enum CaseloadFigure {
    /** Cases that are not closed today, whenever they were opened. */
    OPEN,
    /** Cases opened in the time of the report. */
    OPENED,
    /** Cases closed in the time of the report and not opened again. */
    CLOSED,
    /** Legal dates that have passed, of cases that are not closed. */
    OVERDUE,
    /** Legal dates of today and the 7 days that follow. */
    DUE7,
    /** Legal dates of today and the 30 days that follow. */
    DUE30,
    /** Of the open ones those that have no open task with a day and no legal date. */
    WITHOUT_NEXT_DATE,
    /** Open tasks given to this person whose day is over, of cases that are not closed. */
    LATE_TASKS,
    /** Time written down in the time of the report, on whatever case; it is shown in hours. */
    MINUTES
}
