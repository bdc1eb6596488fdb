package org.throughline.core.caselist;

import org.throughline.core.deadline.OpenDeadlines;

/** Days of a case by which a list is sorted, as the database counts them: rows of other organisations are not there. */
final class CaseDays {

    private static final String LEGAL =
            "select min(d.due_on) from deadline d where d.case_id = ? and " + OpenDeadlines.sql("d", "current_date");

    /** Of {@code c}: of what is closed nothing comes next. */
    static final String NEXT = "SQL('case when ? = ''CLOSED'' then null else least("
            + "(select min(k.due_on) from task k where k.case_id = ? and k.done_at is null and k.removed_at is null),"
            + " coalesce((" + quoted(LEGAL + " and d.checked") + "), (" + quoted(LEGAL) + "))) end',"
            + " c.status, c.id, c.id, c.id)";

    static final String LAST_CONTACT =
            "SQL('(select max(n.happened_on) from contact_note n where n.case_id = ?)', c.id)";

    private CaseDays() {}

    private static String quoted(String sql) {
        return sql.replace("'", "''");
    }
}
