package org.throughline.docs.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.tenancy.Tenanted;
import org.throughline.docs.recognition.content.PaperContent;
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

    /** By the document; those that are not read yet are left out. */
    Map<UUID, PaperContent> contentsOf(Collection<UUID> documentIds) {
        if (documentIds.isEmpty()) {
            return Map.of();
        }
        var contents = new HashMap<UUID, PaperContent>();
        entityManager
                .createQuery(
                        "select r from DocumentRecognition r where r.documentId in :ids", DocumentRecognition.class)
                .setParameter("ids", documentIds)
                .getResultStream()
                .forEach(
                        kept -> kept.recognized().ifPresent(found -> contents.put(kept.documentId(), found.content())));
        return contents;
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
