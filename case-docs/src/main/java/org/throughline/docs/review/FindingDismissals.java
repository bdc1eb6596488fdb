package org.throughline.docs.review;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.throughline.core.tenancy.Tenanted;
import org.throughline.docs.document.DocumentRemoved;

/** Which findings somebody dismissed. */
@ApplicationScoped
class FindingDismissals {

    @Inject
    @Tenanted
    EntityManager entityManager;

    /** The reasons, by id of the finding. */
    Map<UUID, String> ofDocument(UUID documentId) {
        return entityManager
                .createQuery("select d from FindingDismissal d where d.documentId = :id", FindingDismissal.class)
                .setParameter("id", documentId)
                .getResultStream()
                .collect(toMap(FindingDismissal::id, FindingDismissal::reason));
    }

    void keep(FindingDismissal dismissal) {
        entityManager.merge(dismissal);
    }

    void forget(UUID id) {
        entityManager
                .createQuery("delete from FindingDismissal d where d.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    void whenRemoved(@Observes DocumentRemoved removed) {
        entityManager
                .createQuery("delete from FindingDismissal d where d.documentId = :id")
                .setParameter("id", removed.id())
                .executeUpdate();
    }
}
