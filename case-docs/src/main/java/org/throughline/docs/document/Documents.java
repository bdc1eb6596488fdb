package org.throughline.docs.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.problem.NotFound;
import org.throughline.core.tenancy.Tenanted;

@ApplicationScoped
class Documents {

    @Inject
    @Tenanted
    EntityManager entityManager;

    void add(Document document) {
        entityManager.persist(document);
    }

    void add(DocumentPage page) {
        entityManager.persist(page);
    }

    Optional<Document> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Document.class, id));
    }

    /** Whoever else wants to change it waits: people and jobs change the same row. */
    Document lock(UUID id) {
        var document = entityManager.find(Document.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (document == null) {
            throw new NotFound();
        }
        return document;
    }

    List<Document> of(UUID caseId) {
        return entityManager
                .createQuery("""
                        select d from Document d where d.caseId = :caseId order by d.uploadedAt desc, d.id desc
                        """, Document.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    List<Document> among(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select d from Document d where d.id in :ids", Document.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    DocumentPage page(UUID documentId, int number) {
        return entityManager
                .createQuery(
                        "select p from DocumentPage p where p.documentId = :documentId and p.number = :number",
                        DocumentPage.class)
                .setParameter("documentId", documentId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void write() {
        entityManager.flush();
    }
}
