package org.throughline.core.schoolcalendar;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.casefile.CaseCondition;
import org.throughline.core.tenancy.Tenanted;

/** The districts of the students of open cases that the caller may see. */
@ApplicationScoped
class Districts {

    private static final String OF_OPEN_CASES = """
            from CaseFile c join Student s on s.id = c.studentId
            where %s and s.districtKey <> ''
            """.formatted(CaseCondition.NOT_CLOSED);

    /** A calendar that is over is of no more use than none. */
    private static final String WITHOUT_CALENDAR = """
            and not exists (select k.id from SchoolCalendar k
                where k.state = s.state and k.districtKey = s.districtKey and k.to >= :today)
            """;

    /** @param name of those that were typed */
    record Counted(String state, String key, String name, long cases) {}

    /** What names a district, however it was typed. */
    record Key(String state, String key) {}

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CaseAccess access;

    List<Counted> missing(LocalDate today, int from, int count) {
        var query = entityManager.createQuery(
                "select s.state, s.districtKey, min(s.district), count(c.id) " + OF_OPEN_CASES + WITHOUT_CALENDAR
                        + " and " + access.condition() + " group by s.state, s.districtKey"
                        + " order by count(c.id) desc, s.districtKey, s.state",
                Object[].class);
        return bind(query)
                .setParameter("today", today)
                .setFirstResult(from)
                .setMaxResults(count)
                .getResultStream()
                .map(row -> new Counted((String) row[0], (String) row[1], (String) row[2], (Long) row[3]))
                .toList();
    }

    long countMissing(LocalDate today) {
        // all states have two letters: together with the key they name one district
        var query = entityManager.createQuery(
                "select count(distinct concat(s.state, s.districtKey)) " + OF_OPEN_CASES + WITHOUT_CALENDAR + " and "
                        + access.condition(),
                Long.class);
        return bind(query).setParameter("today", today).getSingleResult();
    }

    /** How many open cases they have; whoever has none is not among them. */
    Map<Key, Long> cases(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        var query = entityManager.createQuery(
                "select s.state, s.districtKey, count(c.id) " + OF_OPEN_CASES + " and s.districtKey in :keys and "
                        + access.condition() + " group by s.state, s.districtKey",
                Object[].class);
        return bind(query)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(toMap(row -> new Key((String) row[0], (String) row[1]), row -> (Long) row[2]));
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return access.bind(query);
    }
}
