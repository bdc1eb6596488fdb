package org.throughline.docs.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.tenancy.Tenanted;
import org.throughline.docs.text.protocol.Findings;

/** What the rules found in documents. */
@ApplicationScoped
class DocumentRecognitions {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

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

    /**
     * Documents that are ready and that the rules of this release have not looked through, by their ids.
     *
     * @param after the last one that is known already, or nothing
     */
    List<UUID> outdated(Optional<UUID> after, int count) {
        return entityManager
                .createQuery("""
                        select d.id from Document d
                        where d.status = org.throughline.docs.document.DocumentStatus.READY and d.removedAt is null
                          and d.id > :after
                          and not exists (
                            select r.documentId from DocumentRecognition r where r.documentId = d.id and r.form = :form)
                        order by d.id
                        """, UUID.class)
                .setParameter("after", after.orElse(BEFORE_ALL))
                .setParameter("form", (short) Recognized.FORM)
                .setMaxResults(count)
                .getResultList();
    }

    void forget(UUID documentId) {
        entityManager
                .createQuery("delete from DocumentRecognition r where r.documentId = :documentId")
                .setParameter("documentId", documentId)
                .executeUpdate();
    }
}
