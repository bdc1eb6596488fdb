package org.throughline.core.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.casefile.CaseCondition;
import org.throughline.core.staff.People;
import org.throughline.core.student.Student;
import org.throughline.core.tenancy.Tenanted;

@ApplicationScoped
class Tasks {

    private static final String OF_CASES = "from Task k join CaseFile c on c.id = k.caseId ";
    private static final String NOT_REMOVED = "where k.removedAt is null and ";

    private static final String OPEN = OpenTasks.condition("k");
    /** What is left open when a case is closed is late for nobody. */
    private static final String GOING = OPEN + " and " + CaseCondition.NOT_CLOSED;

    private static final String MINE = " and k.assigneeId = :caller";
    private static final String ROWS =
            "select k, s " + OF_CASES + "join Student s on s.id = c.studentId " + NOT_REMOVED;

    /** A number names no child: it is counted without them. */
    private static final String COUNT = "select count(k.id) " + OF_CASES + NOT_REMOVED;

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CaseAccess access;

    @Inject
    People people;

    void add(Task task) {
        entityManager.persist(task);
    }

    /** Writes now, so that the version of the answer is the one in the database. */
    void write() {
        entityManager.flush();
    }

    /** Removed or not. */
    Optional<Task> lock(UUID id) {
        return Optional.ofNullable(entityManager.find(Task.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Of these cases those that are not closed and that the caller may see. */
    List<UUID> openCasesAmong(Collection<UUID> caseIds) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        var query = entityManager.createQuery(
                "select c.id from CaseFile c where c.id in :cases and " + CaseCondition.NOT_CLOSED + " and "
                        + access.condition() + " order by c.id",
                UUID.class);
        return access.bind(query).setParameter("cases", caseIds).getResultList();
    }

    /** What is open by its day, those without one last; then what is done, the latest first. */
    TaskPage inCase(UUID caseId, boolean withDone, int from, int count) {
        var where = "k.caseId = :case" + (withDone ? "" : " and " + OPEN);
        var rows = entityManager
                .createQuery(
                        ROWS + where + " order by k.doneAt desc nulls first, k.dueOn nulls last, k.id", Object[].class)
                .setParameter("case", caseId)
                .setFirstResult(from)
                .setMaxResults(count);
        var total = entityManager.createQuery(COUNT + where, Long.class).setParameter("case", caseId);
        return new TaskPage(named(rows), total.getSingleResult());
    }

    /** Of all cases that the caller may see. */
    TaskPage open(TaskQuery query, LocalDate today, int from, int count) {
        var stretch = query.stretch();
        var where = GOING + (query.mine() ? MINE : "") + " and " + access.condition()
                + (stretch == null ? "" : " and " + stretch.condition);
        var rows = entityManager.createQuery(ROWS + where + " order by k.dueOn nulls last, k.id", Object[].class);
        var total = entityManager.createQuery(COUNT + where, Long.class);
        return new TaskPage(
                named(bind(rows, stretch, today).setFirstResult(from).setMaxResults(count)),
                bind(total, stretch, today).getSingleResult());
    }

    /** With a query of their own: an outer join to a table of the tenant would leave out what is nobody's. */
    private List<TaskRow> named(TypedQuery<Object[]> rows) {
        var found = rows.getResultList();
        var assignees = found.stream()
                .map(row -> ((Task) row[0]).asWanted().assigneeId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var names = people.namesOf(assignees);
        return found.stream()
                .map(row -> row((Task) row[0], (Student) row[1], names))
                .toList();
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, TaskQuery.@Nullable Stretch stretch, LocalDate today) {
        access.bind(query);
        if (stretch != null && stretch.condition.contains(":today")) {
            query.setParameter("today", today);
        }
        if (stretch != null && stretch.condition.contains(":week")) {
            query.setParameter("week", TaskQuery.Stretch.lastOfWeek(today));
        }
        return query;
    }

    /** What is the caller's to do, in one round trip. */
    TaskCounts counts(LocalDate today) {
        var counted = entityManager.createQuery(
                "select sum(case when k.dueOn < :today then 1 else 0 end),"
                        + " sum(case when k.dueOn = :today then 1 else 0 end), count(k.id) "
                        + OF_CASES + NOT_REMOVED + GOING + MINE + " and k.dueOn <= :week and " + access.condition(),
                Object[].class);
        var row = access.bind(counted)
                .setParameter("today", today)
                .setParameter("week", TaskQuery.Stretch.lastOfWeek(today))
                .getSingleResult();
        var overdue = number(row[0]);
        return new TaskCounts(overdue, number(row[1]), number(row[2]) - overdue);
    }

    private static long number(@Nullable Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    private static TaskRow row(Task task, Student student, Map<UUID, String> names) {
        var assignee = task.asWanted().assigneeId();
        return new TaskRow(
                task,
                assignee == null ? "" : names.getOrDefault(assignee, ""),
                student.details().fullName());
    }

    /** Those that nobody can bring back any more. */
    int forgetRemovedBefore(Instant moment) {
        return entityManager
                .createQuery("delete from Task k where k.removedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
