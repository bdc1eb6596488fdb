package org.throughline.core.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.casefile.CaseCondition;
import org.throughline.core.deadline.OpenDeadlines;
import org.throughline.core.rule.Rule;
import org.throughline.core.rule.RulePack;
import org.throughline.core.rule.RulePacks;
import org.throughline.core.tenancy.Tenanted;

/** Counts in the database, in one query for a page. */
@ApplicationScoped
class TimelinessCounts {

    /** A date that nobody can miss, such as the end of a window, says nothing about a district. */
    static final String COUNTED = """
            with asked as (
                select cast(nullif(?1, '') as text) as state, district_key(?2) as district,
                    cast(nullif(?3, '') as date) as first, cast(nullif(?4, '') as date) as last, cast(?5 as date) as today,
                    cast(?6 as uuid) as caller, cast(?7 as boolean) as sees_all),
            counted as (
                select s.state, btrim(coalesce(s.district, '')) as district,
                    coalesce(s.district_key, '') as key, d.rule_id, d.checked, d.outcome, d.ended_exactly,
                    d.estimated, d.due_on, d.ended_on, a.today, %2$s as going
                from deadline d
                join case_file c on c.tenant_id = d.tenant_id and c.id = d.case_id
                join student s on s.tenant_id = c.tenant_id and s.id = c.student_id
                cross join asked a
                where %1$s and %3$s and d.binding and d.bound = 'DISTRICT'
                    and d.trigger_on between coalesce(a.first, '-infinity') and coalesce(a.last, 'infinity')
                    and (a.state is null or s.state = a.state)
                    and (a.district = '' or s.district_key = a.district)
                    and (d.outcome <> 'OPEN' or %2$s))
            select state, min(district), rule_id, bool_and(checked),
                count(*) filter (where met_on <= due_on),
                count(*) filter (where met_on > due_on),
                cast(round(avg(met_on - due_on) filter (where met_on > due_on), 1) as double precision),
                max(met_on - due_on) filter (where met_on > due_on),
                count(*) filter (where sure and outcome = 'OPEN' and due_on < today),
                count(*) filter (where sure and outcome = 'OPEN' and due_on >= today),
                count(*) filter (where sure and outcome = 'WAIVED'),
                count(*) filter (where sure and outcome = 'MET' and not ended_exactly),
                count(*) filter (where not sure),
                count(*) over ()
            from (select counted.*, not estimated as sure,
                case when outcome = 'MET' and ended_exactly and not estimated then ended_on end as met_on
                from counted) one
            group by state, key, rule_id
            order by state, key, rule_id limit ?8 offset ?9
            """.formatted(
                    OpenDeadlines.countedSql("d", "a.today"),
                    CaseCondition.NOT_CLOSED_SQL,
                    CaseCondition.visibleSql("a.caller", "a.sees_all"));

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    RulePacks packs;

    @Inject
    CaseAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    TimelinessPage page(TimelinessQuery query, int from, int count) {
        var rows = rows(query, from, count);
        if (rows.isEmpty() && from > 0) {
            // behind the last page: how many there are, the first row says as well
            return new TimelinessPage(List.of(), total(rows(query, 0, 1)));
        }
        var pack = packs.inForce();
        return new TimelinessPage(rows.stream().map(row -> record(row, pack)).toList(), total(rows));
    }

    private List<Object[]> rows(TimelinessQuery query, int from, int count) {
        List<?> rows = entityManager
                .createNativeQuery(COUNTED)
                .setParameter(1, text(query.state()))
                .setParameter(2, text(query.district()))
                .setParameter(3, text(query.from()))
                .setParameter(4, text(query.to()))
                .setParameter(5, LocalDate.now(clock).toString())
                .setParameter(6, currentUser.id().toString())
                .setParameter(7, Boolean.toString(access.seesAll()))
                .setParameter(8, count)
                .setParameter(9, from)
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static String text(@Nullable Object asked) {
        return asked == null ? "" : asked.toString();
    }

    private static long total(List<Object[]> rows) {
        return rows.isEmpty() ? 0 : number(rows.getFirst()[13]);
    }

    private static DistrictTimeliness record(Object[] row, RulePack pack) {
        var ruleId = (String) row[2];
        return new DistrictTimeliness(
                (String) row[0],
                (String) row[1],
                ruleId,
                pack.rule(ruleId).map(Rule::duty).orElse(null),
                (Boolean) row[3],
                number(row[4]),
                number(row[5]),
                (Double) row[6],
                (Integer) row[7],
                number(row[8]),
                number(row[9]),
                number(row[10]),
                number(row[11]),
                number(row[12]));
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
