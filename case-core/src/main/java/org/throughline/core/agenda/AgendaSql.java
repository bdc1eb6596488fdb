package org.throughline.core.agenda;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.casefile.CaseCondition;
import org.throughline.core.deadline.OpenDeadlines;
import org.throughline.core.task.OpenTasks;

/**
 * The query of the agenda. Its parameters: 1 and 2 the first and the last day, 3 today, 4 the caller, 5 the cases that
 * {@link CaseAccess.Visible} names, 6 how many of a day are wanted.
 */
final class AgendaSql {

    private static final String FROM_TO = " between (select a.first from asked a) and (select a.last from asked a)";
    private static final String CALLER = "(select a.caller from asked a)";
    private static final String NAMED = " any(cast((select a.named from asked a) as uuid[]))";

    private static final String DEADLINES =
            """
            select 'DEADLINE' as kind, 1 as rank, x.id, x.case_id, x.due_on as day, '' as title, x.computation, x.bound,
                x.estimated, x.checked
            from deadline x where\s""" + OpenDeadlines.sql("x", "(select a.today from asked a)") + " and x.due_on" + FROM_TO;

    private static final String TASKS = """
            select 'TASK' as kind, 4 as rank, x.id, x.case_id, x.due_on as day, x.title, null as computation, null as bound,
                false as estimated, true as checked
            from task x where\s""" + OpenTasks.sql("x") + " and x.due_on" + FROM_TO;

    private static final String ASKED = """
            with asked as (
                select cast(?1 as date) as first, cast(?2 as date) as last, cast(?3 as date) as today,
                    cast(?4 as uuid) as caller, cast(?5 as uuid[]) as named),
            """;

    /** A fact that was corrected keeps the name of the one that told it first. */
    private static final String PLACED = """
            placed as (
                select found.*, c.number, c.student_id, c.tenant_id,
                    row_number() over (partition by found.day order by found.rank, c.number, found.id) as place,
                    count(*) over (partition by found.day) as total
                from found join case_file c on c.id = found.case_id where %s)
            select p.kind, p.id, case when p.kind in ('MEETING', 'HEARING') then (
                    with recursive told as (
                        select f.id, f.corrects from fact f where f.tenant_id = p.tenant_id and f.id = p.id
                        union all
                        select f.id, f.corrects from told join fact f on f.tenant_id = p.tenant_id and f.id = told.corrects)
                    select told.id from told where told.corrects is null) else p.id end,
                p.case_id, p.number, rtrim(s.first_name || ' ' || s.last_name), cast(p.day as text), p.title,
                cast(p.computation as json) ->> 'en', cast(p.computation as json) ->> 'es', p.bound, p.estimated, p.checked,
                p.total
            from placed p join student s on s.tenant_id = p.tenant_id and s.id = p.student_id
            where p.place <= ?6 order by p.day, p.place
            """.formatted(CaseCondition.NOT_CLOSED_SQL);

    private AgendaSql() {}

    static String of(Set<AgendaKind> kinds, boolean mine, CaseAccess.Visible visible) {
        var found = kinds.stream()
                .sorted()
                .map(kind -> of(kind) + whose(kind, mine) + visibleOf(visible))
                .collect(joining(" union all "));
        return ASKED + "found as (" + found + "), " + PLACED;
    }

    private static String of(AgendaKind kind) {
        return switch (kind) {
            case DEADLINE -> DEADLINES;
            case HEARING -> scheduled("HEARING", 2, "HEARING_SCHEDULED");
            case MEETING -> scheduled("MEETING", 3, "IEP_MEETING_SCHEDULED");
            case TASK -> TASKS;
        };
    }

    private static String scheduled(String kind, int rank, String type) {
        return """
                select '%s' as kind, %d as rank, x.id, x.case_id, x.happened_on as day, '' as title, null as computation,
                    null as bound, false as estimated, true as checked
                from fact x where x.type = '%s' and not x.withdrawn
                    and not exists (select 1 from fact y where y.tenant_id = x.tenant_id and y.corrects = x.id)
                    and x.happened_on""".formatted(kind, rank, type) + FROM_TO;
    }

    private static String whose(AgendaKind kind, boolean mine) {
        if (!mine) {
            return "";
        }
        return kind == AgendaKind.TASK
                ? " and x.assignee_id = " + CALLER
                : " and x.case_id in (select t.case_id from team_member t where t.person_id = " + CALLER + ")";
    }

    private static String visibleOf(CaseAccess.Visible visible) {
        return visible.all() ? " and not x.case_id =" + NAMED : " and x.case_id =" + NAMED;
    }
}
