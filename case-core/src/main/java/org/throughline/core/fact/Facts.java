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

    private List<Fact> inCase(UUID caseId) {
        return entityManager
                .createQuery("select f from Fact f where f.caseId = :case order by f.on, f.id", Fact.class)
                .setParameter("case", caseId)
                .getResultList();
    }
}
