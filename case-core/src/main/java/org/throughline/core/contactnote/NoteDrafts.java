package org.throughline.core.contactnote;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.tenancy.Tenanted;

@ApplicationScoped
class NoteDrafts {

    @Inject
    @Tenanted
    EntityManager entityManager;

    /** @param caseId null: the one that is typed outside of any case */
    Optional<NoteDraft> find(UUID personId, @Nullable UUID caseId) {
        var query = entityManager
                .createQuery(
                        "select d from NoteDraft d where d.personId = :person and d.caseId "
                                + (caseId == null ? "is null" : "= :case"),
                        NoteDraft.class)
                .setParameter("person", personId);
        if (caseId != null) {
            query.setParameter("case", caseId);
        }
        return query.getResultStream().findFirst();
    }

    /** Makes it first if there is none; the same person may type in two windows at once. */
    NoteDraft findOrMake(UUID personId, @Nullable UUID caseId) {
        return find(personId, caseId).orElseGet(() -> {
            make(personId, caseId);
            return find(personId, caseId).orElseThrow();
        });
    }

    /** No null is bound: PostgreSQL would not know that it is no text. */
    private void make(UUID personId, @Nullable UUID caseId) {
        var insert = entityManager
                .createNativeQuery("insert into note_draft (id, person_id, case_id, kind, with_whom, text, saved_at)"
                        + " values (?1, ?2, " + (caseId == null ? "null" : "?3")
                        + ", 'OTHER', '', '', now()) on conflict do nothing")
                .setParameter(1, UuidCreator.getTimeOrderedEpoch())
                .setParameter(2, personId);
        if (caseId != null) {
            insert.setParameter(3, caseId);
        }
        insert.executeUpdate();
    }

    void forget(UUID id, UUID personId) {
        entityManager
                .createQuery("delete from NoteDraft d where d.id = :id and d.personId = :person")
                .setParameter("id", id)
                .setParameter("person", personId)
                .executeUpdate();
    }
}
