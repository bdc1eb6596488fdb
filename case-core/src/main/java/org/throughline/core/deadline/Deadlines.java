package org.throughline.core.deadline;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.config.QueryHints;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.casefile.CaseFile;
import org.throughline.core.deadline.DeadlineChange.Cause;
import org.throughline.core.fact.Fact;
import org.throughline.core.student.Student;
import org.throughline.core.tenancy.Tenanted;

@ApplicationScoped
class Deadlines {

    /** A case and its child. */
    record Matter(CaseFile caseFile, Student student) {}

    /** A case that must be computed anew. */
    record Stale(UUID caseId, Cause cause, @Nullable UUID by) {}

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CaseAccess access;

    void add(Object row) {
        entityManager.persist(row);
    }

    void remove(Deadline deadline) {
        entityManager.remove(deadline);
    }

    void write() {
        entityManager.flush();
    }

    /** Who else computes or records in one of them waits; who only refers to one does not. */
    void lock(Collection<UUID> cases) {
        cases.stream()
                .sorted()
                .forEach(id -> entityManager
                        .createNativeQuery("select 1 from case_file where id = ?1 for no key update")
                        .setParameter(1, id)
                        .getResultList());
    }

    Optional<Deadline> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Deadline.class, id));
    }

    /** The earliest first. */
    List<Deadline> inCase(UUID caseId) {
        return entityManager
                .createQuery("select d from Deadline d where d.caseId = :case order by d.dueOn, d.id", Deadline.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    Map<UUID, List<Deadline>> byCase(Collection<UUID> cases) {
        return entityManager
                .createQuery("select d from Deadline d where d.caseId in :cases order by d.dueOn, d.id", Deadline.class)
                .setParameter("cases", cases)
                .setHint(QueryHints.REFRESH, true)
                .getResultStream()
                .collect(groupingBy(Deadline::caseId));
    }

    List<DeadlineChange> changes(UUID deadlineId) {
        return entityManager
                .createQuery(
                        "select c from DeadlineChange c where c.deadlineId = :id order by c.changedAt desc, c.id desc",
                        DeadlineChange.class)
                .setParameter("id", deadlineId)
                .getResultList();
    }

    List<DeadlineChange> latestChanges(UUID caseId, int most) {
        return entityManager
                .createQuery(
                        "select c from DeadlineChange c where c.caseId = :id order by c.changedAt desc, c.id desc",
                        DeadlineChange.class)
                .setParameter("id", caseId)
                .setMaxResults(most)
                .getResultList();
    }

    /** What a school calendar moved since then, in the cases that the caller may see, each from when to when in all. */
    MovedDeadlines movedByCalendar(String state, String district, Instant since, int most) {
        var query = entityManager.createQuery("""
                select h, d, s from DeadlineChange h join CaseFile c on c.id = h.caseId
                join Student s on s.id = c.studentId join Deadline d on d.id = h.deadlineId
                where h.cause = org.throughline.core.deadline.DeadlineChange.Cause.CALENDAR_CHANGED
                and h.changedAt >= :since and h.fromOn is not null and h.toOn is not null and d.beside = false
                and s.state = :state and s.districtKey = function('district_key', :district) and\s""" + access.condition() + " order by h.changedAt, h.id", Object[].class);
        var rows = access.bind(query)
                .setParameter("since", since)
                .setParameter("state", state)
                .setParameter("district", district)
                .setMaxResults(most + 1)
                .getResultList();
        var dates = rows.stream()
                .limit(most)
                .map(row -> moved((DeadlineChange) row[0], (Deadline) row[1], (Student) row[2]))
                .collect(toMap(
                        one -> one.deadline().id(),
                        one -> one,
                        (first, then) -> new MovedDeadline(first.deadline(), first.child(), first.from(), then.to()),
                        LinkedHashMap::new))
                .values()
                .stream()
                // what was undone did not move
                .filter(one -> !one.from().equals(one.to()))
                .toList();
        return new MovedDeadlines(dates, rows.size() > most);
    }

    private static MovedDeadline moved(DeadlineChange change, Deadline deadline, Student student) {
        return new MovedDeadline(
                deadline, student.details().fullName(), requireNonNull(change.fromOn()), requireNonNull(change.toOn()));
    }

    Map<UUID, List<Fact>> factsOf(Collection<UUID> cases) {
        return entityManager
                .createQuery("select f from Fact f where f.caseId in :cases order by f.on, f.id", Fact.class)
                .setParameter("cases", cases)
                .setHint(QueryHints.REFRESH, true)
                .getResultStream()
                .collect(groupingBy(Fact::caseId));
    }

    Optional<Fact> fact(UUID id) {
        return Optional.ofNullable(entityManager.find(Fact.class, id));
    }

    List<Matter> matters(Collection<UUID> cases) {
        return entityManager
                .createQuery(
                        "select c, s from CaseFile c join Student s on s.id = c.studentId where c.id in :cases",
                        Object[].class)
                .setParameter("cases", cases)
                // as they are now that they are locked, not as they were when somebody read them before
                .setHint(QueryHints.REFRESH, true)
                .getResultStream()
                .map(row -> new Matter((CaseFile) row[0], (Student) row[1]))
                .toList();
    }

    List<UUID> casesOf(UUID studentId) {
        return entityManager
                .createQuery("select c.id from CaseFile c where c.studentId = :student", UUID.class)
                .setParameter("student", studentId)
                .getResultList();
    }
}
