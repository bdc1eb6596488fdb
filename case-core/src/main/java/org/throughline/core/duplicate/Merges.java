package org.throughline.core.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.family.RelatedContact;
import org.throughline.core.family.Relations;
import org.throughline.core.problem.NotFound;
import org.throughline.core.student.Student;
import org.throughline.core.tenancy.Tenanted;

/** Moves what hangs on a child: its cases, relations and consents. All else hangs on a case, and goes with it. */
@ApplicationScoped
class Merges {

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CaseAccess access;

    @Inject
    Relations relations;

    void add(StudentMerge merge) {
        entityManager.persist(merge);
        entityManager.flush();
    }

    /** In one order, whichever is kept: two merges of the same two wait for each other. */
    void lock(UUID one, UUID other) {
        Stream.of(one, other)
                .sorted()
                .forEach(id -> entityManager.find(Student.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Student child(UUID id) {
        return entityManager.find(Student.class, id);
    }

    StudentMerge lock(UUID mergeId) {
        var merge = entityManager.find(StudentMerge.class, mergeId, LockModeType.PESSIMISTIC_WRITE);
        if (merge == null) {
            throw new NotFound();
        }
        return merge;
    }

    /** Those in force that brought another entry to this child, the latest first. */
    List<StudentMerge> into(UUID studentId) {
        return entityManager
                .createQuery(
                        "select m from StudentMerge m where m.keptId = :id and m.undoneAt is null order by m.id desc",
                        StudentMerge.class)
                .setParameter("id", studentId)
                .getResultList();
    }

    /** The one in force that brought this child to another entry. */
    Optional<StudentMerge> away(UUID studentId) {
        return entityManager
                .createQuery(
                        "select m from StudentMerge m where m.mergedId = :id and m.undoneAt is null",
                        StudentMerge.class)
                .setParameter("id", studentId)
                .getResultStream()
                .findFirst();
    }

    /** All cases, restricted ones too: a child is not half another. */
    MovedIds on(UUID studentId, UUID keptId) {
        return new MovedIds(
                ids("select c.id from CaseFile c where c.studentId = :student", studentId),
                movingRelations(studentId, keptId),
                ids("select n.id from Consent n where n.studentId = :student", studentId));
    }

    /** One that says nothing but what is said of the kept child already stays where it is. */
    private List<UUID> movingRelations(UUID studentId, UUID keptId) {
        var there = relations.inForceFor(keptId);
        var said = relations.inForceFor(studentId).stream()
                .filter(one -> there.stream().anyMatch(other -> isSame(one, other)))
                .map(one -> one.relation().id())
                .toList();
        return ids("select r.id from Relation r where r.studentId = :student", studentId).stream()
                .filter(id -> !said.contains(id))
                .toList();
    }

    private static boolean isSame(RelatedContact one, RelatedContact other) {
        return one.contact().id().equals(other.contact().id())
                && one.relation().details().equals(other.relation().details());
    }

    private List<UUID> ids(String jpql, UUID studentId) {
        return entityManager
                .createQuery(jpql, UUID.class)
                .setParameter("student", studentId)
                .getResultList();
    }

    /** The numbers of the child's cases that the caller may see. */
    List<String> visibleCases(UUID studentId) {
        var query = entityManager.createQuery(
                "select c.number from CaseFile c where c.studentId = :student and " + access.condition()
                        + " order by c.number",
                String.class);
        return access.bind(query).setParameter("student", studentId).getResultList();
    }

    boolean hasHiddenCases(UUID studentId) {
        var all = ids("select c.id from CaseFile c where c.studentId = :student", studentId);
        return all.size() > visibleCases(studentId).size();
    }

    void move(MovedIds moved, UUID from, UUID to) {
        move(
                "update CaseFile c set c.studentId = :to where c.studentId = :from and c.id = :id",
                moved.cases(),
                from,
                to);
        move(
                "update Relation r set r.studentId = :to, r.version = r.version + 1"
                        + " where r.studentId = :from and r.id = :id",
                moved.relations(),
                from,
                to);
        move(
                "update Consent n set n.studentId = :to, n.version = n.version + 1"
                        + " where n.studentId = :from and n.id = :id",
                moved.consents(),
                from,
                to);
    }

    private void move(String jpql, List<UUID> ids, UUID from, UUID to) {
        for (var id : ids) {
            entityManager
                    .createQuery(jpql)
                    .setParameter("to", to)
                    .setParameter("from", from)
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    /** The child changed: its cases carry its names, and whoever has one of them open has to read it again. */
    void tellCasesOf(Student child) {
        entityManager
                .createQuery("update CaseFile c set c.studentSearchName = :names, c.version = c.version + 1"
                        + " where c.studentId = :child")
                .setParameter("names", child.details().searchNames())
                .setParameter("child", child.id())
                .executeUpdate();
    }
}
