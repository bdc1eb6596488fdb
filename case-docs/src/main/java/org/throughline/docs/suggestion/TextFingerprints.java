package org.throughline.docs.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.throughline.core.tenancy.Tenanted;
import org.throughline.docs.document.Document;
import org.throughline.docs.recognition.Shingles;

@ApplicationScoped
class TextFingerprints {

    @Inject
    @Tenanted
    EntityManager entityManager;

    void keep(Document document, Shingles shingles) {
        var known = entityManager.find(TextFingerprint.class, document.id());
        if (known == null) {
            entityManager.persist(new TextFingerprint(document.id(), document.caseId(), shingles));
        } else {
            known.is(shingles);
        }
    }

    void forget(UUID documentId) {
        entityManager
                .createQuery("delete from TextFingerprint f where f.documentId = :id")
                .setParameter("id", documentId)
                .executeUpdate();
    }

    /** Of the documents of the same case that came before and are there. */
    List<TextFingerprint> before(Document document) {
        return entityManager
                .createQuery("""
                        select f from TextFingerprint f join Document d on d.id = f.documentId
                        where f.caseId = :caseId and d.id < :id and d.deletedAt is null
                        """, TextFingerprint.class)
                .setParameter("caseId", document.caseId())
                .setParameter("id", document.id())
                .getResultList();
    }

    /** The first document of the same case with the same bytes, if it came before, could be read and is there. */
    List<UUID> sameBefore(Document document) {
        return entityManager
                .createQuery("""
                        select d.id from Document d
                        where d.caseId = :caseId and d.sha256 = :sha256 and d.id < :id and d.deletedAt is null
                            and d.status = org.throughline.docs.document.DocumentStatus.READY
                        order by d.id
                        """, UUID.class)
                .setParameter("caseId", document.caseId())
                .setParameter("sha256", document.file().sha256())
                .setParameter("id", document.id())
                .setMaxResults(1)
                .getResultList();
    }
}
