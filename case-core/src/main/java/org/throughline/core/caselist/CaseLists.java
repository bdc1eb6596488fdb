package org.throughline.core.caselist;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.casefile.CaseFile;
import org.throughline.core.casefile.CaseFiles;
import org.throughline.core.student.Student;
import org.throughline.core.task.OpenTasks;
import org.throughline.core.tenancy.Tenanted;

/** Lists of the cases that the caller may see, as rows of the database. */
@ApplicationScoped
public class CaseLists {

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CaseAccess access;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Clock clock;

    public List<CaseFile> list(CaseQuery query, int from, int count) {
        return select("c", query.filter(), order(query), CaseFile.class)
                .setFirstResult(from)
                .setMaxResults(count)
                .getResultList();
    }

    List<UUID> ids(CaseQuery query, int most) {
        return select("c.id", query.filter(), order(query), UUID.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Of these the ones that the caller may see. */
    List<CaseFile> among(Collection<UUID> ids) {
        var query = entityManager.createQuery(
                "select c from CaseFile c where c.id in :ids and " + access.condition(), CaseFile.class);
        return access.bind(query).setParameter("ids", ids).getResultList();
    }

    public long count(CaseFilter filter) {
        return select("count(c.id)", filter, "", Long.class).getSingleResult();
    }

    /** The next day of an open task, by case. */
    Map<UUID, LocalDate> nextTasks(Collection<UUID> cases) {
        return days("""
                select k.caseId, min(k.dueOn) from Task k
                where k.caseId in :cases and k.dueOn is not null and %s
                group by k.caseId
                """.formatted(OpenTasks.condition("k")), cases);
    }

    Map<UUID, LocalDate> lastContacts(Collection<UUID> cases) {
        return days("select n.caseId, max(n.on) from ContactNote n where n.caseId in :cases group by n.caseId", cases);
    }

    /** Full names of the children, by id of the case, in the order of their names. */
    public Map<UUID, String> childrenNamed(String text, int most) {
        var found = list(CaseQuery.of(CaseFilter.ALL.text(text)), 0, most);
        var students = caseFiles.studentsOf(found);
        var names = new LinkedHashMap<UUID, String>();
        found.forEach(one -> names.put(
                one.id(), requireNonNull(students.get(one.studentId())).fullName()));
        return names;
    }

    Map<UUID, String> childrenIn(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var named = entityManager.createQuery("""
                select c.id, s from CaseFile c join Student s on s.id = c.studentId
                where c.id in :ids and\s""" + access.condition(), Object[].class);
        return access.bind(named)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(toMap(
                        row -> (UUID) row[0],
                        row -> ((Student) row[1]).details().fullName()));
    }

    private static String order(CaseQuery query) {
        var direction = query.descending() ? " desc" : "";
        return " order by " + query.sort().path + direction + query.sort().missing() + ", c.id" + direction;
    }

    private Map<UUID, LocalDate> days(String jpql, Collection<UUID> cases) {
        return cases.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(jpql, Object[].class)
                        .setParameter("cases", cases)
                        .getResultStream()
                        .collect(toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
    }

    private <T> TypedQuery<T> select(String what, CaseFilter filter, String order, Class<T> type) {
        var conditions = new CaseConditions(filter, LocalDate.now(clock));
        var jpql = "select " + what + " from CaseFile c where " + access.condition() + conditions.conditions() + order;
        return conditions.bind(access.bind(entityManager.createQuery(jpql, type)));
    }
}
