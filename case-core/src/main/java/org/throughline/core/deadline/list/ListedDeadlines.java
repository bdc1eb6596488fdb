package org.throughline.core.deadline.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.casefile.CaseCondition;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.deadline.OpenDeadlines;
import org.throughline.core.student.Student;
import org.throughline.core.tenancy.Tenanted;

@ApplicationScoped
class ListedDeadlines {

    private static final String OF_CASES = " from Deadline d join CaseFile c on c.id = d.caseId ";
    /** What is left open when a case is closed is due for nobody. */
    private static final String GOING = "where " + CaseCondition.NOT_CLOSED + " and " + OpenDeadlines.condition("d");

    private static final String ROWS =
            "select d, c.number, s" + OF_CASES + "join Student s on s.id = c.studentId " + GOING;

    private static final String COUNT = "select count(d.id)" + OF_CASES + GOING;
    private static final String COUNTS = "select sum(case when d.dueOn < :today then 1 else 0 end),"
            + " sum(case when d.dueOn between :today and :week then 1 else 0 end), count(d.id)" + OF_CASES + GOING
            + " and d.dueOn <= :month";

    /** What nobody has verified comes after what is sure of the same day. */
    private static final String ORDER = " order by d.dueOn, d.checked desc, d.id";

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CaseAccess access;

    List<DeadlineRow> list(DeadlineFilter filter, LocalDate today, int from, int count) {
        return query(ROWS, filter, ORDER, today, Object[].class)
                .setFirstResult(from)
                .setMaxResults(count)
                .getResultStream()
                .map(row -> new DeadlineRow((Deadline) row[0], (String) row[1], ((Student) row[2]).details()))
                .toList();
    }

    long count(DeadlineFilter filter, LocalDate today) {
        return query(COUNT, filter, "", today, Long.class).getSingleResult();
    }

    /** In one round trip. */
    DeadlineCounts counts(DeadlineFilter filter, LocalDate today) {
        var row = query(COUNTS, filter, "", today, Object[].class)
                .setParameter("week", today.plusDays(DeadlineCounts.WEEK))
                .setParameter("month", today.plusDays(DeadlineCounts.MONTH))
                .getSingleResult();
        var overdue = number(row[0]);
        return new DeadlineCounts(overdue, number(row[1]), number(row[2]) - overdue);
    }

    private <T> TypedQuery<T> query(String what, DeadlineFilter filter, String order, LocalDate today, Class<T> type) {
        var jpql = new StringBuilder(what).append(" and ").append(access.condition());
        add(jpql, filter.from(), "d.dueOn >= :from");
        add(jpql, filter.to(), "d.dueOn <= :to");
        var overdue = filter.overdue();
        add(jpql, overdue, Boolean.TRUE.equals(overdue) ? "d.dueOn < :today" : "d.dueOn >= :today");
        add(jpql, filter.bound(), "d.bound = :bound");
        add(jpql, filter.mine() ? true : null, CaseCondition.onTeam("caller"));
        add(jpql, filter.advocate(), CaseCondition.onTeam("advocate"));
        var query = access.bind(entityManager.createQuery(jpql.append(order).toString(), type));
        query.setParameter("today", today);
        set(query, "from", filter.from());
        set(query, "to", filter.to());
        set(query, "bound", filter.bound());
        set(query, "advocate", filter.advocate());
        return query;
    }

    private static void add(StringBuilder jpql, @Nullable Object value, String condition) {
        if (value != null) {
            jpql.append(" and ").append(condition);
        }
    }

    private static void set(TypedQuery<?> query, String name, @Nullable Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    private static long number(@Nullable Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
