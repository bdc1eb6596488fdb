package org.throughline.deploy.bench;

import java.util.List;
import org.throughline.core.deadline.OpenDeadlines;

/** The legal dates that are open, by hand; {@link BareSql} says who sees them. */
final class BareDue {

    /** Stands where it says {@code {open}}. Which dates are open is the law's business, and said once, by the product. */
    static final String OPEN = "d.tenant_id = :tenant and " + OpenDeadlines.sql("d", "current_date");

    static final String OF_EACH = """
            select t.person_id, count(*) filter (where d.due_on < current_date),
                count(*) filter (where d.due_on between current_date and current_date + 7),
                count(*) filter (where d.due_on >= current_date)
            from deadline d join case_file c on c.tenant_id = d.tenant_id and c.id = d.case_id
            join team_member t on t.tenant_id = c.tenant_id and t.case_id = c.id
            where c.status <> 'CLOSED' and d.due_on <= current_date + 30 and {open} group by t.person_id
            """;

    private static final String ROWS = """
            from deadline d join case_file c on c.tenant_id = d.tenant_id and c.id = d.case_id
            join student s on s.tenant_id = c.tenant_id and s.id = c.student_id
            where c.status <> 'CLOSED' and {open} and {filter}
            """;

    private static final String PAGE =
            "select d.*, c.number, s.* " + ROWS + " order by d.due_on, d.checked desc, d.id limit :size";

    private BareDue() {}

    static List<String> list(String name) {
        var filter = filter(name);
        return List.of(PAGE.replace("{filter}", filter), ("select count(*) " + ROWS).replace("{filter}", filter));
    }

    private static String filter(String name) {
        return switch (name) {
            case "overdue" -> "d.due_on < current_date and {seen}";
            case "week" -> "d.due_on between current_date and current_date + 7 and {seen}";
            case "bound" -> "d.bound = :bound and {seen}";
            case "mine" ->
                "exists (select from team_member t where t.tenant_id = c.tenant_id and t.case_id = c.id"
                        + " and t.person_id = :caller)";
            default -> "{seen}";
        };
    }
}
