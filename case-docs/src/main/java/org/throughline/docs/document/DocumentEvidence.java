package org.throughline.docs.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.throughline.core.tenancy.Tenanted;

/** What rests on a document, so that it cannot go elsewhere. */
@ApplicationScoped
class DocumentEvidence {

    @Inject
    @Tenanted
    EntityManager entityManager;

    boolean isUsed(UUID id) {
        return !entityManager
                .createNativeQuery("""
                        select id from fact where document_id = ?1
                        union all select id from consent where document_id = ?1 limit 1
                        """)
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }
}
