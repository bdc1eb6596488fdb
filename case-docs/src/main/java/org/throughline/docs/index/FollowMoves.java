package org.throughline.docs.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.throughline.core.duplicate.CasesMoved;
import org.throughline.core.organisation.OrganisationMoved;
import org.throughline.core.tenancy.Tenanted;

/** The index says whose child a page is about, and on which day it came: it follows when either becomes another. */
@ApplicationScoped
public class FollowMoves {

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    IndexChanges changes;

    void whenCasesMoved(@Observes CasesMoved moved) {
        moved.caseIds().forEach(caseId -> readyOn(caseId).forEach(changes::add));
    }

    void whenOrganisationMoved(@Observes OrganisationMoved moved) {
        changes.addAll();
    }

    private List<UUID> readyOn(UUID caseId) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select id from document where case_id = ?1 and status = 'READY' and deleted_at is null")
                .setParameter(1, caseId)
                .getResultList();
        return rows.stream().map(row -> UUID.fromString(row.toString())).toList();
    }
}
