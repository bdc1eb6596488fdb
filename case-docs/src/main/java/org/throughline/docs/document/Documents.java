package org.throughline.docs.document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.problem.NotFound;
import org.throughline.core.tenancy.Tenanted;
import org.throughline.docs.recognition.FoundDate;
import org.throughline.docs.recognition.KeyDate;

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

    Optional<Document> readFrom(UUID unlockedFile) {
        return entityManager
                .createQuery("select d from Document d where d.unlockedFile = :file", Document.class)
                .setParameter("file", unlockedFile)
                .getResultStream()
                .findFirst();
    }

    /** What came in it. */
    List<UUID> partsOf(UUID id) {
        return entityManager
                .createQuery("select d.id from Document d where d.partOf = :id order by d.id", UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Whoever else wants to change it waits: people and jobs change the same row. */
    Document lock(UUID id) {
        var document = entityManager.find(Document.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (document == null) {
            throw new NotFound();
        }
        return document;
    }

    List<Document> inCase(UUID caseId) {
        return entityManager
                .createQuery("""
                        select d from Document d where d.caseId = :caseId order by d.uploadedAt desc, d.id desc
                        """, Document.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    /** The latest first; what went with another is not listed, for it comes back with that one. */
    List<Document> deletedIn(UUID caseId, Instant since) {
        return entityManager
                .createQuery("""
                        select d from Document d
                        where d.caseId = :caseId and d.deletedAt >= :since and d.deletedWith is null and d.removedAt is null
                        order by d.deletedAt desc, d.id desc
                        """, Document.class)
                .setParameter("caseId", caseId)
                .setParameter("since", since)
                .getResultList();
    }

    /** What went along when this one was deleted. */
    List<UUID> deletedWith(UUID id) {
        return entityManager
                .createQuery("select d.id from Document d where d.deletedWith = :id order by d.id", UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Those whose content is still there. */
    List<UUID> deletedBefore(Instant moment) {
        return entityManager
                .createQuery("""
                        select d.id from Document d where d.deletedAt < :moment and d.removedAt is null order by d.deletedAt
                        """, UUID.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** How many of a case, from one sender, seen by the same, are still to be read. */
    record Waiting(UUID caseId, boolean shared, UUID uploadedBy, long count) {}

    List<Waiting> beingRead() {
        return entityManager
                .createQuery("""
                        select d.caseId, d.shared, d.uploadedBy, count(d.id) from Document d
                        where d.status in (org.throughline.docs.document.DocumentStatus.RECEIVED,
                            org.throughline.docs.document.DocumentStatus.PROCESSING) and d.deletedAt is null
                        group by d.caseId, d.shared, d.uploadedBy
                        """, Object[].class)
                .getResultStream()
                .map(row -> new Waiting((UUID) row[0], (boolean) row[1], (UUID) row[2], ((Number) row[3]).longValue()))
                .toList();
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

    List<DocumentPage> pages(UUID documentId) {
        return entityManager
                .createQuery(
                        "select p from DocumentPage p where p.documentId = :documentId order by p.number",
                        DocumentPage.class)
                .setParameter("documentId", documentId)
                .getResultList();
    }

    /** Something was read in it. */
    boolean hasText(UUID documentId) {
        return entityManager
                        .createQuery(
                                "select count(p.id) from DocumentPage p where p.documentId = :id and p.text <> ''",
                                Long.class)
                        .setParameter("id", documentId)
                        .getSingleResult()
                > 0;
    }

    boolean hasScans(UUID documentId) {
        return entityManager
                        .createQuery(
                                "select count(p.id) from DocumentPage p where p.documentId = :id and p.scanned = true",
                                Long.class)
                        .setParameter("id", documentId)
                        .getSingleResult()
                > 0;
    }

    /** Pictures that are not read yet. */
    List<Integer> waiting(UUID documentId) {
        return entityManager
                .createQuery("""
                        select p.number from DocumentPage p
                        where p.documentId = :documentId and p.scanned = true and p.confidence is null order by p.number
                        """, Integer.class)
                .setParameter("documentId", documentId)
                .getResultList();
    }

    /** How many pictures are not read yet; of a document without any there is nothing. */
    Map<UUID, Integer> waiting(Collection<UUID> documentIds) {
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

    void forgetPages(UUID documentId) {
        entityManager
                .createQuery("delete from DocumentPage p where p.documentId = :documentId")
                .setParameter("documentId", documentId)
                .executeUpdate();
    }

    void replaceDates(UUID documentId, Map<KeyDate, FoundDate> found) {
        entityManager
                .createQuery("delete from DocumentDate d where d.documentId = :documentId")
                .setParameter("documentId", documentId)
                .executeUpdate();
        found.forEach((kind, date) -> entityManager.persist(new DocumentDate(documentId, kind, date)));
    }

    /** By id of the document; in the order of the kinds. */
    Map<UUID, List<DocumentDate>> dates(Collection<UUID> documentIds) {
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

    void write() {
        entityManager.flush();
    }
}
