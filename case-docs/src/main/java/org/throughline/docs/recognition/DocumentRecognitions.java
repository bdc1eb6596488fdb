package org.throughline.docs.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.tenancy.Tenanted;
import org.throughline.docs.text.protocol.Findings;

/** What the rules found in documents. */
@ApplicationScoped
class DocumentRecognitions {

    @Inject
    @Tenanted
    EntityManager entityManager;

    void keep(UUID documentId, Findings found) {
        var known = entityManager.find(DocumentRecognition.class, documentId);
        if (known == null) {
            entityManager.persist(new DocumentRecognition(documentId, found));
        } else {
            known.is(found);
        }
    }

    Optional<Recognized> find(UUID documentId) {
        return Optional.ofNullable(entityManager.find(DocumentRecognition.class, documentId))
                .flatMap(DocumentRecognition::recognized);
    }

    void forget(UUID documentId) {
        entityManager
                .createQuery("delete from DocumentRecognition r where r.documentId = :documentId")
                .setParameter("documentId", documentId)
                .executeUpdate();
    }
}
