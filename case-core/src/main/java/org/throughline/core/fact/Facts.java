package org.throughline.core.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.tenancy.Tenanted;

@ApplicationScoped
class Facts {

    @Inject
    @Tenanted
    EntityManager entityManager;

    void add(Fact fact) {
        entityManager.persist(fact);
    }

    Optional<Fact> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Fact.class, id));
    }

    Ledger ledger(UUID caseId) {
        return new Ledger(inCase(caseId));
    }

    /** Papers are another module's: all that is asked here is whose this one is. */
    boolean isPaperOf(UUID documentId, UUID caseId) {
        return !entityManager
                .createNativeQuery("select 1 from document where id = ?1 and case_id = ?2 and deleted_at is null")
                .setParameter(1, documentId)
                .setParameter(2, caseId)
                .getResultList()
                .isEmpty();
    }

    private List<Fact> inCase(UUID caseId) {
        return entityManager
                .createQuery("select f from Fact f where f.caseId = :case order by f.on, f.id", Fact.class)
                .setParameter("case", caseId)
                .getResultList();
    }
}
