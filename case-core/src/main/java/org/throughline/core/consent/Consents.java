package org.throughline.core.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.tenancy.Tenanted;

@ApplicationScoped
class Consents {

    private static final String WITH_NAME = "select n, t.name from Consent n join Contact t on t.id = n.givenBy where ";

    @Inject
    @Tenanted
    EntityManager entityManager;

    void add(Consent consent) {
        entityManager.persist(consent);
        entityManager.flush();
    }

    Optional<Given> find(UUID id) {
        return entityManager
                .createQuery(WITH_NAME + "n.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Consents::given);
    }

    /** The latest first. */
    List<Given> of(UUID studentId) {
        return entityManager
                .createQuery(WITH_NAME + "n.studentId = :student order by n.givenOn desc, n.id desc", Object[].class)
                .setParameter("student", studentId)
                .getResultStream()
                .map(Consents::given)
                .toList();
    }

    /** Documents are a module above, but their rows are here. */
    boolean isOnCase(UUID documentId, UUID caseId) {
        return !entityManager
                .createNativeQuery("select 1 from document where id = ?1 and case_id = ?2 and deleted_at is null")
                .setParameter(1, documentId)
                .setParameter(2, caseId)
                .getResultList()
                .isEmpty();
    }

    private static Given given(Object[] row) {
        return new Given((Consent) row[0], (String) row[1]);
    }
}
