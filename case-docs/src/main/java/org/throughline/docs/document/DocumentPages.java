package org.throughline.docs.document;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.core.problem.NotFound;
import org.throughline.core.tenancy.Tenanted;

/** What was read in documents, page by page. */
@ApplicationScoped
public class DocumentPages {

    @Inject
    @Tenanted
    EntityManager entityManager;

    public void add(DocumentPage page) {
        entityManager.persist(page);
    }

    public DocumentPage require(UUID documentId, int number) {
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

    public List<DocumentPage> ofDocument(UUID documentId) {
        return entityManager
                .createQuery(
                        "select p from DocumentPage p where p.documentId = :documentId order by p.number",
                        DocumentPage.class)
                .setParameter("documentId", documentId)
                .getResultList();
    }

    /** Something was read in it. */
    public boolean hasText(UUID documentId) {
        return count("p.text <> ''", documentId) > 0;
    }

    boolean hasScans(UUID documentId) {
        return count("p.scanned = true", documentId) > 0;
    }

    private long count(String condition, UUID documentId) {
        return entityManager
                .createQuery(
                        "select count(p.id) from DocumentPage p where p.documentId = :id and " + condition, Long.class)
                .setParameter("id", documentId)
                .getSingleResult();
    }

    /** The numbers of the pictures that are not read yet. */
    public List<Integer> unread(UUID documentId) {
        return entityManager
                .createQuery("""
                        select p.number from DocumentPage p
                        where p.documentId = :documentId and p.scanned = true and p.confidence is null order by p.number
                        """, Integer.class)
                .setParameter("documentId", documentId)
                .getResultList();
    }

    /** How many pictures are not read yet; of a document without any there is nothing. */
    Map<UUID, Integer> countUnread(Collection<UUID> documentIds) {
        if (documentIds.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("""
                        select p.documentId, count(p.id) from DocumentPage p
                        where p.documentId in :ids and p.scanned = true and p.confidence is null group by p.documentId
                        """, Object[].class)
                .setParameter("ids", documentIds)
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    public void forget(UUID documentId) {
        entityManager
                .createQuery("delete from DocumentPage p where p.documentId = :documentId")
                .setParameter("documentId", documentId)
                .executeUpdate();
    }
}
