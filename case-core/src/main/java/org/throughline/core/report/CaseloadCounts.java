package org.throughline.core.report;

import static org.throughline.core.report.CaseloadFigure.CLOSED;
import static org.throughline.core.report.CaseloadFigure.DUE30;
import static org.throughline.core.report.CaseloadFigure.DUE7;
import static org.throughline.core.report.CaseloadFigure.LATE_TASKS;
import static org.throughline.core.report.CaseloadFigure.MINUTES;
import static org.throughline.core.report.CaseloadFigure.OPEN;
import static org.throughline.core.report.CaseloadFigure.OPENED;
import static org.throughline.core.report.CaseloadFigure.OVERDUE;
import static org.throughline.core.report.CaseloadFigure.WITHOUT_NEXT_DATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
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

    @Inject
    @Tenanted
    EntityManager entityManager;

    /** By person. */
    Map<UUID, Map<CaseloadFigure, Long>> all(LocalDate from, LocalDate to, LocalDate today) {
        var all = new HashMap<UUID, Map<CaseloadFigure, Long>>();
        add(all, cases(from, to), OPEN, OPENED, CLOSED);
        add(all, due(today), OVERDUE, DUE7, DUE30);
        add(all, withoutNextDate(today), WITHOUT_NEXT_DATE);
        add(all, lateTasks(today), LATE_TASKS);
        add(all, minutes(from, to), MINUTES);
        return all;
    }

    /** @param counts a person, then these figures */
    private static void add(
            Map<UUID, Map<CaseloadFigure, Long>> all, TypedQuery<Object[]> counts, CaseloadFigure... figures) {
        counts.getResultStream().forEach(row -> {
            var own = all.computeIfAbsent((UUID) row[0], person -> new EnumMap<>(CaseloadFigure.class));
            for (var i = 0; i < figures.length; i++) {
                own.put(figures[i], ((Number) row[i + 1]).longValue());
            }
        });
    }

    private TypedQuery<Object[]> cases(LocalDate from, LocalDate to) {
        return entityManager
                .createQuery("""
                        select t.personId,
                            sum(case when c.status <> org.throughline.core.casefile.CaseStatus.CLOSED then 1 else 0 end),
                            sum(case when c.openedOn between :from and :to then 1 else 0 end),
                            sum(case when c.closedOn between :from and :to then 1 else 0 end)
                        from TeamMember t join CaseFile c on c.id = t.caseId group by t.personId
                        """, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to);
    }

    /** The legal dates of the cases of each. */
    private TypedQuery<Object[]> due(LocalDate today) {
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
                .setParameter("month", today.plusDays(DeadlineCounts.MONTH));
    }

    private TypedQuery<Object[]> withoutNextDate(LocalDate today) {
        return entityManager
                .createQuery("""
                        select t.personId, count(c.id) from TeamMember t join CaseFile c on c.id = t.caseId
                        where %s group by t.personId
                        """.formatted(Lack.NEXT_DATE.condition()), Object[].class)
                .setParameter("today", today);
    }

    private TypedQuery<Object[]> lateTasks(LocalDate today) {
        return entityManager
                .createQuery("""
                        select k.assigneeId, count(k.id) from Task k join CaseFile c on c.id = k.caseId
                        where k.assigneeId is not null and k.dueOn < :today and %s and %s
                        group by k.assigneeId
                        """.formatted(OpenTasks.condition("k"), CaseCondition.NOT_CLOSED), Object[].class)
                .setParameter("today", today);
    }

    private TypedQuery<Object[]> minutes(LocalDate from, LocalDate to) {
        return entityManager
                .createQuery("""
                        select e.personId, sum(e.minutes) from TimeEntry e
                        where e.on between :from and :to group by e.personId
                        """, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to);
    }

    long withoutAdvocate() {
        return entityManager
                .createQuery("select count(c.id) from CaseFile c where " + Lack.ADVOCATE.condition(), Long.class)
                .getSingleResult();
    }
}
