package org.throughline.docs.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.throughline.core.tenancy.Tenanted;
import org.throughline.docs.document.Document;

/** The documents that are out of sight. */
@ApplicationScoped
class DeletedDocuments {

    @Inject
    @Tenanted
    EntityManager entityManager;

    /** The latest first; what went with another is not listed, for it comes back with that one. */
    List<Document> inCase(UUID caseId, Instant since) {
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
    List<UUID> with(UUID id) {
        return entityManager
                .createQuery("select d.id from Document d where d.deletedWith = :id order by d.id", UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Those whose content is still there. */
    List<UUID> before(Instant moment) {
        return entityManager
                .createQuery("""
                        select d.id from Document d where d.deletedAt < :moment and d.removedAt is null order by d.deletedAt
                        """, UUID.class)
                .setParameter("moment", moment)
                .getResultList();
    }
}
