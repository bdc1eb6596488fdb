package org.throughline.deploy.bench;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.throughline.core.task.OpenTasks;

/** What the lists of the product hold for a supervisor, by hand: the same rows, the same totals. */
final class BareSql {

    /** Stands where it says {@code {seen}}. */
    private static final String SEEN = """
            c.tenant_id = :tenant and (c.restricted = false or exists (
                select from team_member t where t.tenant_id = c.tenant_id and t.case_id = c.id and t.person_id = :caller))
            """;

    private static final String PAGE = """
            select c.*, s.*, n.*,
                (select string_agg(p.id || ' ' || p.name, ', ' order by p.name)
                    from team_member t join person p on p.tenant_id = t.tenant_id and p.id = t.person_id
                    where t.tenant_id = c.tenant_id and t.case_id = c.id) as team,
                (select min(k.due_on) from task k where k.tenant_id = c.tenant_id and k.case_id = c.id
                    and {open-task} and k.due_on is not null) as next_on,
                (select max(n.happened_on) from contact_note n
                    where n.tenant_id = c.tenant_id and n.case_id = c.id) as last_contact_on
            from (select c.* from case_file c where {seen} and {filter} order by c.student_search_name, c.id limit 50) c
            join student s on s.tenant_id = c.tenant_id and s.id = c.student_id
            left join lateral (select d.* from deadline d where d.case_id = c.id and {open}
                order by d.checked desc, d.due_on, d.id limit 1) n on c.status <> 'CLOSED'
            order by c.student_search_name, c.id
            """;

    private static final String COUNT = "select count(*) from case_file c where {seen} and {filter}";

    private static final String CHILDREN = """
            select c.id, s.first_name, s.last_name
            from case_file c join student s on s.tenant_id = c.tenant_id and s.id = c.student_id
            where {seen} and (c.student_search_name like :text or c.number like :text)
            order by c.student_search_name, c.id limit 4
            """;

    private static final String CASELOAD = """
            select p.id, p.name, count(*) filter (where c.closed_on is null),
                count(*) filter (where c.opened_on between :from and :to),
                count(*) filter (where c.closed_on between :from and :to)
            from person p
            left join team_member t on t.tenant_id = p.tenant_id and t.person_id = p.id
            left join case_file c on c.tenant_id = t.tenant_id and c.id = t.case_id
            where p.tenant_id = :tenant and p.roles like '%advocate%'
            group by p.id, p.name order by p.name, p.id
            """;

    private static final String CASE = "select c.id from case_file c where c.id = :case and {seen}";

    private static final String AUDIT = """
            insert into audit_entry (id, at, person_id, action, subject_type, subject_id, case_id)
            values (uuidv7(), now(), :caller, 'READ', 'timeline', :case, :case)
            """;

    private static final String ENTRIES = """
            select e.*, p.name from (
                select * from timeline where tenant_id = :tenant and case_id = :case and in_force
                order by happened_on desc, at desc, id desc limit 50) e
            left join person p on p.tenant_id = e.tenant_id and p.id = e.done_by
            order by e.happened_on desc, e.at desc, e.id desc
            """;

    private static final String ALL_ENTRIES =
            "select count(*) from timeline where tenant_id = :tenant and case_id = :case and in_force";

    private static final String TASKS = """
            from task k join case_file c on c.tenant_id = k.tenant_id and c.id = k.case_id
            join student s on s.tenant_id = c.tenant_id and s.id = c.student_id
            where k.tenant_id = :tenant and {open-task}
                and c.status <> 'CLOSED' and {seen}
            """;

    private static final String TASK_PAGE = "select o.*, p.name from (select k.*, s.first_name, s.last_name " + TASKS
            + " order by k.due_on nulls last, k.id limit 50) o"
            + " left join person p on p.tenant_id = o.tenant_id and p.id = o.assignee_id order by o.due_on, o.id";

    private BareSql() {}

    /** The statements behind a list, one after the other. */
    static List<String> of(String name) {
        var statements = switch (name) {
            case "children" -> List.of(CHILDREN);
            case "caseload" -> List.of(CASELOAD, BareDue.OF_EACH);
            case "deadlines", "overdue", "week", "bound", "mine" -> BareDue.list(name);
            case "timeline" -> List.of(CASE, AUDIT, ENTRIES, ALL_ENTRIES);
            case "tasks" -> List.of(TASK_PAGE, "select count(*) " + TASKS);
            default -> List.of(PAGE.replace("{filter}", filter(name)), COUNT.replace("{filter}", filter(name)));
        };
        return statements.stream()
                .map(sql -> sql.replace("{seen}", SEEN)
                        .replace("{open}", BareDue.OPEN)
                        .replace("{open-task}", OpenTasks.sql("k")))
                .toList();
    }

    private static String filter(String name) {
        return switch (name) {
            case "cases" -> "true";
            case "narrowed" -> "c.status = :status and c.type = :type and c.priority = :priority";
            case "text" -> "(c.student_search_name like :text or c.number like :text)";
            case "advocate" ->
                "exists (select from team_member a where a.tenant_id = c.tenant_id and a.case_id = c.id"
                        + " and a.person_id = :advocate)";
            case "tag" -> "c.tags like :tag";
            case "district" ->
                "exists (select from student d where d.tenant_id = c.tenant_id and d.id = c.student_id"
                        + " and lower(d.district) = :district)";
            case "no-date" ->
                "c.status <> 'CLOSED' and not exists (select from task k where k.tenant_id = c.tenant_id"
                        + " and k.case_id = c.id and {open-task} and k.due_on is not null)"
                        + " and not exists (select from deadline d where d.case_id = c.id and {open})";
            case "no-advocate" ->
                "c.status <> 'CLOSED' and not exists (select from team_member a"
                        + " join person p on p.tenant_id = a.tenant_id and p.id = a.person_id"
                        + " where a.tenant_id = c.tenant_id and a.case_id = c.id and p.roles like '%advocate%')";
            case "silent" ->
                "c.status <> 'CLOSED' and c.opened_on < :since and not exists (select from contact_note o"
                        + " where o.tenant_id = c.tenant_id and o.case_id = c.id and o.happened_on >= :since)";
            default -> throw new NotFoundException();
        };
    }
}
