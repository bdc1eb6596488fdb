package org.throughline.docs.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.throughline.core.casefile.CaseDocuments;
import org.throughline.core.problem.NotFound;
import org.throughline.core.tenancy.Tenanted;

/** The documents of an organisation, whoever may see them: {@link DocumentAccess} says who may. */
@ApplicationScoped
public class Documents implements CaseDocuments {

    @Inject
    @Tenanted
    EntityManager entityManager;

    public void add(Document document) {
        entityManager.persist(document);
    }

    public Optional<Document> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Document.class, id));
    }

    public Optional<Document> readFrom(UUID unlockedFile) {
        return entityManager
                .createQuery("select d from Document d where d.unlockedFile = :file", Document.class)
                .setParameter("file", unlockedFile)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isOnCase(UUID documentId, UUID caseId) {
        return !entityManager
                .createQuery(
                        "select d.id from Document d where d.id = :id and d.caseId = :caseId and d.deletedAt is null",
                        UUID.class)
                .setParameter("id", documentId)
                .setParameter("caseId", caseId)
                .getResultList()
                .isEmpty();
    }

    /** What came in it. */
    public List<UUID> partsOf(UUID id) {
        return entityManager
                .createQuery("select d.id from Document d where d.partOf = :id order by d.id", UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** It is no earlier version of any other any more. */
    void forgetLaterVersionsOf(UUID id) {
        entityManager
                .createQuery("update Document d set d.replaces = null where d.replaces = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Whoever else wants to change it waits: people and jobs change the same row. */
    public Document lock(UUID id) {
        var document = entityManager.find(Document.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (document == null) {
            throw new NotFound();
        }
        return document;
    }

    /** Those of a case that are read and not deleted. */
    public List<Document> readyInCase(UUID caseId) {
        return inCase(caseId).stream()
                .filter(document -> document.status() == DocumentStatus.READY && !document.isDeleted())
                .toList();
    }

    List<Document> inCase(UUID caseId) {
        return entityManager
                .createQuery("""
                        select d from Document d where d.caseId = :caseId order by d.uploadedAt desc, d.id desc
                        """, Document.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    /** The same bytes in the same case, the first of them first. */
    List<Document> same(UUID caseId, String sha256) {
        return entityManager
                .createQuery("""
                        select d from Document d
                        where d.caseId = :caseId and d.sha256 = :sha256 and d.deletedAt is null
                        order by d.uploadedAt, d.id
                        """, Document.class)
                .setParameter("caseId", caseId)
                .setParameter("sha256", sha256)
                .getResultList();
    }

    /** Whoever sends the same bytes to the same case at this moment waits until this transaction has ended. */
    void waitForSame(UUID caseId, String sha256) {
        entityManager
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .setParameter(1, caseId + sha256)
                .getSingleResult();
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

    /** What is shared in these cases, or was sent by this person. */
    Set<UUID> open(Collection<UUID> caseIds, UUID personId) {
        if (caseIds.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(entityManager
                .createQuery("""
                        select d.id from Document d
                        where d.caseId in :cases and d.deletedAt is null and (d.shared = true or d.uploadedBy = :person)
                        """, UUID.class)
                .setParameter("cases", caseIds)
                .setParameter("person", personId)
                .getResultList());
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

    void write() {
        entityManager.flush();
    }
}
