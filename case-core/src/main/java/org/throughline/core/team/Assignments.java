package org.throughline.core.team;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.casefile.CaseCondition;
import org.throughline.core.casefile.CaseFile;
import org.throughline.core.problem.NotFound;
import org.throughline.core.student.Student;
import org.throughline.core.tenancy.Tenanted;

@ApplicationScoped
class Assignments {

    @Inject
    @Tenanted
    EntityManager entityManager;

    void add(Assignment assignment) {
        entityManager.persist(assignment);
    }

    /** @throws NotFound if it was given to somebody else */
    Assignment lock(UUID id, UUID advocateId) {
        var found = entityManager.find(Assignment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || !found.advocateId().equals(advocateId)) {
            throw new NotFound();
        }
        return found;
    }

    Optional<Assignment> latestOf(UUID caseId) {
        return entityManager
                .createQuery("select a from Assignment a where a.caseId = :case order by a.id desc", Assignment.class)
                .setParameter("case", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The oldest first. A case that was closed, or whose team the advocate has left, asks for nothing. */
    List<OfferedCase> offeredTo(UUID advocateId) {
        return entityManager
                .createQuery("""
                        select a, c, s, p.name from Assignment a
                        join CaseFile c on c.id = a.caseId
                        join Student s on s.id = c.studentId
                        join Person p on p.id = a.offeredBy
                        where a.advocateId = :advocate and a.state = :offered and %s and %s
                        order by a.id
                        """.formatted(CaseCondition.NOT_CLOSED, CaseCondition.onTeam("advocate")), Object[].class)
                .setParameter("advocate", advocateId)
                .setParameter("offered", AssignmentState.OFFERED)
                .getResultStream()
                .map(Assignments::offered)
                .toList();
    }

    private static OfferedCase offered(Object[] row) {
        var assignment = (Assignment) row[0];
        var caseFile = (CaseFile) row[1];
        return new OfferedCase(
                assignment.id(),
                caseFile.id(),
                caseFile.number(),
                ((Student) row[2]).details().fullName(),
                caseFile.type(),
                (String) row[3],
                assignment.offeredAt());
    }

    /** By advocate; who has none is not in it. Numbers only, so restricted cases count too. */
    Map<UUID, Long> openCases() {
        return entityManager
                .createQuery("""
                        select t.personId, count(c.id) from TeamMember t join CaseFile c on c.id = t.caseId
                        where %s group by t.personId
                        """.formatted(CaseCondition.NOT_CLOSED), Object[].class)
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
