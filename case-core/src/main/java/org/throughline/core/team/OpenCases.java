package org.throughline.core.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.casefile.CaseCondition;
import org.throughline.core.casefile.CaseFile;
import org.throughline.core.tenancy.Tenanted;

@ApplicationScoped
class OpenCases {

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CaseAccess access;

    /** Of these cases those that are not closed, that the caller may see, and whose team lacks this person. */
    List<CaseFile> without(UUID person, Collection<UUID> caseIds) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        var query = entityManager.createQuery(
                """
                select c from CaseFile c where c.id in :cases and %s and not %s and\s""".formatted(CaseCondition.NOT_CLOSED, CaseCondition.onTeam("person"))
                        + access.condition() + " order by c.id",
                CaseFile.class);
        return access.bind(query)
                .setParameter("cases", caseIds)
                .setParameter("person", person)
                .getResultList();
    }
}
