package org.throughline.core.report;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.throughline.core.casefile.CaseCondition;
import org.throughline.core.caselist.CaseFilter.Lack;
import org.throughline.core.deadline.OpenDeadlines;
import org.throughline.core.deadline.list.DeadlineCounts;
import org.throughline.core.task.OpenTasks;
import org.throughline.core.tenancy.Tenanted;

/**
 * Counts by person, each by a query of its own: an outer join to what belongs to an organisation would leave out whoever
 * has nothing, since EclipseLink asks for the organisation of both sides.
 */
@ApplicationScoped
class CaseloadCounts {

    record Cases(long open, long opened, long closed) {

        static final Cases NONE = new Cases(0, 0, 0);
    }

    @Inject
    @Tenanted
    EntityManager entityManager;

    Map<UUID, Cases> cases(LocalDate from, LocalDate to) {
        return entityManager
                .createQuery("""
                        select t.personId,
                            sum(case when c.status <> org.throughline.core.casefile.CaseStatus.CLOSED then 1 else 0 end),
                            sum(case when c.openedOn between :from and :to then 1 else 0 end),
                            sum(case when c.closedOn between :from and :to then 1 else 0 end)
                        from TeamMember t join CaseFile c on c.id = t.caseId group by t.personId
                        """, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> new Cases(number(row[1]), number(row[2]), number(row[3]))));
    }

    /** The legal dates of the cases of each. */
    Map<UUID, DeadlineCounts> due(LocalDate today) {
        return entityManager
                .createQuery("""
                        select t.personId,
                            sum(case when d.dueOn < :today then 1 else 0 end),
                            sum(case when d.dueOn between :today and :week then 1 else 0 end),
                            sum(case when d.dueOn >= :today then 1 else 0 end)
                        from TeamMember t join CaseFile c on c.id = t.caseId join Deadline d on d.caseId = c.id
                        where %s and d.dueOn <= :month and %s group by t.personId
                        """.formatted(CaseCondition.NOT_CLOSED, OpenDeadlines.condition("d")), Object[].class)
                .setParameter("today", today)
                .setParameter("week", today.plusDays(DeadlineCounts.WEEK))
                .setParameter("month", today.plusDays(DeadlineCounts.MONTH))
                .getResultStream()
                .collect(toMap(
                        row -> (UUID) row[0],
                        row -> new DeadlineCounts(number(row[1]), number(row[2]), number(row[3]))));
    }

    Map<UUID, Long> withoutNextDate(LocalDate today) {
        return byPerson(entityManager
                .createQuery("""
                        select t.personId, count(c.id) from TeamMember t join CaseFile c on c.id = t.caseId
                        where %s group by t.personId
                        """.formatted(Lack.NEXT_DATE.condition()), Object[].class)
                .setParameter("today", today));
    }

    Map<UUID, Long> lateTasks(LocalDate today) {
        return byPerson(entityManager
                .createQuery("""
                        select k.assigneeId, count(k.id) from Task k join CaseFile c on c.id = k.caseId
                        where k.assigneeId is not null and k.dueOn < :today and %s and %s
                        group by k.assigneeId
                        """.formatted(OpenTasks.condition("k"), CaseCondition.NOT_CLOSED), Object[].class)
                .setParameter("today", today));
    }

    Map<UUID, Long> minutes(LocalDate from, LocalDate to) {
        return byPerson(entityManager
                .createQuery("""
                        select e.personId, sum(e.minutes) from TimeEntry e
                        where e.on between :from and :to group by e.personId
                        """, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to));
    }

    long withoutAdvocate() {
        return entityManager
                .createQuery("select count(c.id) from CaseFile c where " + Lack.ADVOCATE.condition(), Long.class)
                .getSingleResult();
    }

    private static Map<UUID, Long> byPerson(TypedQuery<Object[]> query) {
        return query.getResultStream().collect(toMap(row -> (UUID) row[0], row -> number(row[1])));
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }
}
