package org.throughline.docs.recognition;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.tenancy.Tenanted;
import org.throughline.docs.document.DocumentRemoved;

/** The plans that somebody has confirmed. */
@ApplicationScoped
public class Plans {

    @Inject
    @Tenanted
    EntityManager entityManager;

    public void add(Plan plan) {
        entityManager.persist(plan);
    }

    /** Writes now, so that the version of the answer is the one in the database. */
    public void write() {
        entityManager.flush();
    }

    public Optional<Plan> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Plan.class, id));
    }

    public Optional<Plan> ofDocument(UUID documentId) {
        return entityManager
                .createQuery("select p from Plan p where p.documentId = :id", Plan.class)
                .setParameter("id", documentId)
                .getResultStream()
                .findFirst();
    }

    /** By the document they lie in. */
    public Map<UUID, Plan> ofDocuments(Collection<UUID> documentIds) {
        return documentIds.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("select p from Plan p where p.documentId in :ids", Plan.class)
                        .setParameter("ids", documentIds)
                        .getResultStream()
                        .collect(toMap(Plan::documentId, identity()));
    }

    void whenRemoved(@Observes DocumentRemoved removed) {
        entityManager
                .createQuery("delete from Plan p where p.documentId = :id")
                .setParameter("id", removed.id())
                .executeUpdate();
    }
}
