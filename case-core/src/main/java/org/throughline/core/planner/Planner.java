package org.throughline.core.planner;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.rule.Bound;
import org.throughline.core.rule.Words;
import org.throughline.core.tenancy.Tenanted;

/** Reads days in one query, whatever lies on them: the first few of each day, and how many there are. */
@ApplicationScoped
public class Planner {

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CaseAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** Of the cases that the caller may see, in the order of the days. */
    public List<PlannedDay> days(PlannerQuery query) {
        if (query.kinds().isEmpty()) {
            return List.of();
        }
        var visible = access.visible();
        if (!visible.all() && visible.ids().isEmpty()) {
            return List.of();
        }
        var rows = entityManager
                .createNativeQuery(PlannerSql.of(query.kinds(), query.mine(), visible))
                .setParameter(1, query.from().toString())
                .setParameter(2, query.to().toString())
                .setParameter(3, LocalDate.now(clock).toString())
                .setParameter(4, currentUser.id().toString())
                .setParameter(5, array(visible.ids()))
                .setParameter(6, query.mostADay())
                .getResultList();
        return grouped(rows);
    }

    private static String array(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(joining(",", "{", "}"));
    }

    private static List<PlannedDay> grouped(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .collect(groupingBy(row -> day(row[6]), TreeMap::new, collectingAndThen(toList(), Planner::day)))
                .values()
                .stream()
                .toList();
    }

    private static PlannedDay day(List<Object[]> rows) {
        var first = rows.getFirst();
        return new PlannedDay(
                day(first[6]), rows.stream().map(Planner::planned).toList(), ((Number) first[13]).longValue());
    }

    private static Planned planned(Object[] row) {
        var kind = PlannedKind.valueOf((String) row[0]);
        return new Planned(
                kind,
                (UUID) row[1],
                (UUID) row[2],
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                day(row[6]),
                (String) row[7],
                kind == PlannedKind.DEADLINE ? duty(row) : null);
    }

    private static Planned.Duty duty(Object[] row) {
        return new Planned.Duty(
                new Words((String) row[8], (String) row[9]),
                Bound.valueOf((String) row[10]),
                (Boolean) row[11],
                (Boolean) row[12]);
    }

    private static LocalDate day(Object text) {
        return LocalDate.parse((String) text);
    }
}
