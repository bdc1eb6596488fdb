package org.throughline.core.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.tenancy.Tenanted;

@ApplicationScoped
class Closings {

    private static final String WAITING = """
             from Closing k join CaseFile c on c.id = k.caseId
            join Student s on s.id = c.studentId join Person p on p.id = k.askedBy
            where k.decision is null and\s""";

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CaseAccess access;

    void add(Closing closing) {
        entityManager.persist(closing);
    }

    Optional<Closing> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Closing.class, id));
    }

    /** As it is now that its case is locked. */
    void refresh(Closing closing) {
        entityManager.refresh(closing);
    }

    Optional<Closing> lastOf(UUID caseId) {
        return entityManager
                .createQuery("select k from Closing k where k.caseId = :case order by k.id desc", Closing.class)
                .setParameter("case", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Of the cases that the caller may see, the one first that waits longest. */
    List<PendingClosing> waiting(int from, int count) {
        var query = entityManager.createQuery(
                "select k, s.firstName, s.lastName, p.name" + WAITING + access.condition() + " order by k.id",
                Object[].class);
        return access.bind(query)
                .setFirstResult(from)
                .setMaxResults(count)
                .getResultStream()
                .map(row -> new PendingClosing(
                        (Closing) row[0], StudentDetails.fullName((String) row[1], (String) row[2]), (String) row[3]))
                .toList();
    }

    long countWaiting() {
        return access.bind(entityManager.createQuery("select count(k.id)" + WAITING + access.condition(), Long.class))
                .getSingleResult();
    }
}
