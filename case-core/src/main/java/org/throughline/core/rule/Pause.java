package org.throughline.core.rule;

/** Which days a count of calendar days leaves out. */
public enum Pause {
    NONE,
    /** Nobody has seen whether the rule pauses: counted as if not, which gives the earlier date. */
    NOT_KNOWN,
    /** Stretches without school of more than so many school days, with the weekends that touch them. */
    BREAKS_OVER,
    /** Stretches without school of so many school days or more, with the weekends that touch them. */
    BREAKS_OF,
    SUMMER,
    /** School holidays and breaks as the district lists them, and the summer. */
    HOLIDAYS_AND_SUMMER;

    public boolean isOfSchool() {
        return this != NONE && this != NOT_KNOWN;
    }
}
