package org.throughline.core.timesheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.tenancy.Tenanted;

@ApplicationScoped
class TimeEntries {

    private static final String BETWEEN = "e.on >= :from and e.on <= :to";

    @Inject
    @Tenanted
    EntityManager entityManager;

    void add(TimeEntry entry) {
        entityManager.persist(entry);
        entityManager.flush();
    }

    void remove(TimeEntry entry) {
        entityManager.remove(entry);
    }

    Optional<TimeEntry> ofNote(UUID contactNoteId) {
        return entityManager
                .createQuery("select e from TimeEntry e where e.contactNoteId = :note", TimeEntry.class)
                .setParameter("note", contactNoteId)
                .getResultStream()
                .findFirst();
    }

    /** By the id of the note; those without time are left out. */
    Map<UUID, Activity> activitiesOf(Collection<UUID> contactNoteIds) {
        if (contactNoteIds.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select e.contactNoteId, e.activity from TimeEntry e where e.contactNoteId in :notes",
                        Object[].class)
                .setParameter("notes", contactNoteIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Activity) row[1]));
    }

    /** The latest day first. */
    TimePage inCase(UUID caseId, int from, int count) {
        var rows = entityManager
                .createQuery("""
                        select e, p.name from TimeEntry e join Person p on p.id = e.personId
                        where e.caseId = :case order by e.on desc, e.id desc
                        """, Object[].class)
                .setParameter("case", caseId)
                .setFirstResult(from)
                .setMaxResults(count)
                .getResultStream()
                .map(row -> new TimeRow((TimeEntry) row[0], (String) row[1]))
                .toList();
        var whole = entityManager
                .createQuery(
                        "select count(e.id), sum(e.minutes) from TimeEntry e where e.caseId = :case", Object[].class)
                .setParameter("case", caseId)
                .getSingleResult();
        return new TimePage(rows, number(whole[0]), number(whole[1]));
    }

    List<TimeSum> sumsOf(UUID caseId, LocalDate from, LocalDate to) {
        return sums(" and e.caseId = :case", caseId, from, to);
    }

    List<TimeSum> sums(LocalDate from, LocalDate to) {
        return sums("", null, from, to);
    }

    private List<TimeSum> sums(String condition, @Nullable UUID caseId, LocalDate from, LocalDate to) {
        var query = entityManager
                .createQuery(
                        "select e.personId, p.name, sum(e.minutes)"
                                + " from TimeEntry e join Person p on p.id = e.personId where " + BETWEEN
                                + condition + " group by e.personId, p.name order by p.name, e.personId",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to);
        if (caseId != null) {
            query.setParameter("case", caseId);
        }
        return query.getResultStream()
                .map(row -> new TimeSum((UUID) row[0], (String) row[1], number(row[2])))
                .toList();
    }

    private static long number(@Nullable Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
