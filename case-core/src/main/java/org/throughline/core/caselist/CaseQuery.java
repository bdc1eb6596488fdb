package org.throughline.core.caselist;

/** Which cases, in which order. */
public record CaseQuery(CaseFilter filter, Sort sort, boolean descending) {

    /** What a list can be ordered by. */
    public enum Sort {
        STUDENT("c.studentSearchName"),
        NUMBER("c.number"),
        OPENED("c.openedOn"),
        TYPE("c.type"),
        STATUS("c.status"),
        /** The next task or legal date, as {@link CaseRow#nextOn}; cases without one last. */
        NEXT(CaseDays.NEXT),
        /** The last contact note; cases without one last. */
        CONTACT(CaseDays.LAST_CONTACT);

        final String path;

        Sort(String path) {
            this.path = path;
        }

        /** Those that have none stand last, whichever way one looks. */
        String missing() {
            return isOfStaff() ? " nulls last" : "";
        }

        /** It would tell a family of tasks and notes. */
        boolean isOfStaff() {
            return this == NEXT || this == CONTACT;
        }
    }

    public static CaseQuery all() {
        return of(CaseFilter.ALL);
    }

    /** By name of the child. */
    public static CaseQuery of(CaseFilter filter) {
        return new CaseQuery(filter, Sort.STUDENT, false);
    }

    public CaseQuery by(Sort other, boolean backwards) {
        return new CaseQuery(filter, other, backwards);
    }
}
