package org.throughline.core.agenda;

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
import org.throughline.core.rule.BilingualText;
import org.throughline.core.rule.DutyBearer;
import org.throughline.core.tenancy.Tenanted;

/** Reads days in one query, whatever lies on them: the first few of each day, and how many there are. */
@ApplicationScoped
public class Agenda {

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
    public List<AgendaDay> days(AgendaQuery query) {
        if (query.kinds().isEmpty()) {
            return List.of();
        }
        var visible = access.visible();
        if (!visible.all() && visible.ids().isEmpty()) {
            return List.of();
        }
        var rows = entityManager
                .createNativeQuery(AgendaSql.of(query.kinds(), query.mine(), visible))
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

    private static List<AgendaDay> grouped(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .collect(groupingBy(row -> day(row[6]), TreeMap::new, collectingAndThen(toList(), Agenda::day)))
                .values()
                .stream()
                .toList();
    }

    private static AgendaDay day(List<Object[]> rows) {
        var first = rows.getFirst();
        return new AgendaDay(
                day(first[6]), rows.stream().map(Agenda::planned).toList(), ((Number) first[13]).longValue());
    }

    private static AgendaEntry planned(Object[] row) {
        var kind = AgendaKind.valueOf((String) row[0]);
        return new AgendaEntry(
                kind,
                (UUID) row[1],
                (UUID) row[2],
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                day(row[6]),
                (String) row[7],
                kind == AgendaKind.DEADLINE ? duty(row) : null);
    }

    private static AgendaEntry.Duty duty(Object[] row) {
        return new AgendaEntry.Duty(
                new BilingualText((String) row[8], (String) row[9]),
                DutyBearer.valueOf((String) row[10]),
                (Boolean) row[11],
                (Boolean) row[12]);
    }

    private static LocalDate day(Object text) {
        return LocalDate.parse((String) text);
    }
}
