package org.throughline.docs.recognition;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.core.tenancy.Tenanted;

/** The key dates that were read in documents. */
@ApplicationScoped
class DocumentDates {

    @Inject
    @Tenanted
    EntityManager entityManager;

    void replace(UUID documentId, Map<KeyDate, FoundDate> found) {
        forget(documentId);
        found.forEach((kind, date) -> entityManager.persist(new DocumentDate(documentId, kind, date)));
    }

    void forget(UUID documentId) {
        entityManager
                .createQuery("delete from DocumentDate d where d.documentId = :documentId")
                .setParameter("documentId", documentId)
                .executeUpdate();
    }

    /** By id of the document; in the order of the kinds. */
    Map<UUID, List<DocumentDate>> ofDocuments(Collection<UUID> documentIds) {
        if (documentIds.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select d from DocumentDate d where d.documentId in :ids", DocumentDate.class)
                .setParameter("ids", documentIds)
                .getResultStream()
                .sorted(Comparator.comparing(DocumentDate::kind))
                .collect(groupingBy(DocumentDate::documentId));
    }
}
