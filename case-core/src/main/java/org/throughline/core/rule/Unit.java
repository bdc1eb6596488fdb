package org.throughline.core.rule;

/** What is counted. A day of the law is a calendar day unless the rule says otherwise (34 CFR 300.11). */
public enum Unit {
    CALENDAR_DAYS,
    /** Monday to Friday, without federal and state holidays (34 CFR 300.11(b)). */
    BUSINESS_DAYS,
    /** Monday to Friday, holidays among them: the one count of 34 CFR 300.148(d)(1)(ii). */
    WEEKDAYS,
    /** Days on which children attend (34 CFR 300.11(c)). */
    SCHOOL_DAYS,
    MONTHS,
    YEARS,
    /** Not counted: the first day of the next school year. */
    SCHOOL_YEAR_START,
    /** Not counted: the last day of the next school year. */
    SCHOOL_YEAR_END,
    /** School days of removal in one school year, wherever they lie. */
    REMOVALS_IN_YEAR,
    /** School days of one removal that goes on. */
    REMOVALS_IN_A_ROW;

    /** Whether the count needs to know when school is held. */
    public boolean isOfSchool() {
        return switch (this) {
            case SCHOOL_DAYS, SCHOOL_YEAR_START, SCHOOL_YEAR_END, REMOVALS_IN_YEAR, REMOVALS_IN_A_ROW -> true;
            case CALENDAR_DAYS, BUSINESS_DAYS, WEEKDAYS, MONTHS, YEARS -> false;
        };
    }
}
