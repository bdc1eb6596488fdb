package org.throughline.core.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.throughline.core.access.Role;
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

    /** Nobody of the staff is left on the team. */
    private static final String VACANT = "not exists (select m.id from TeamMember m join Person p on p.id = m.personId"
            + " where m.caseId = c.id and (p.roles like '%" + Role.ADVOCATE.wire() + "%' or p.roles like '%"
            + Role.SUPERVISOR.wire() + "%'))";

    /** Those that are not closed, restricted ones among them: whoever could see these has left. */
    List<VacantCase> vacant() {
        return entityManager
                .createQuery(
                        "select new org.throughline.core.team.VacantCase(c.id, c.number, c.restricted) from CaseFile c"
                                + " where " + CaseCondition.NOT_CLOSED + " and " + VACANT + " order by c.number",
                        VacantCase.class)
                .getResultList();
    }

    /**
     * Of these cases those that are not closed, that the caller may see or that have nobody, and whose team lacks this
     * person.
     */
    List<CaseFile> without(UUID person, Collection<UUID> caseIds) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        var query = entityManager.createQuery(
                """
                select c from CaseFile c where c.id in :cases and %s and not %s and (%s or\s""".formatted(CaseCondition.NOT_CLOSED, CaseCondition.onTeam("person"), VACANT)
                        + access.condition() + ") order by c.id",
                CaseFile.class);
        return access.bind(query)
                .setParameter("cases", caseIds)
                .setParameter("person", person)
                .getResultList();
    }
}
