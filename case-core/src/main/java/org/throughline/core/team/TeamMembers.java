package org.throughline.core.team;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.casefile.CaseFile;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.tenancy.Tenanted;

@ApplicationScoped
class TeamMembers {

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CaseAccess access;

    Set<UUID> of(UUID caseId) {
        return new HashSet<>(entityManager
                .createQuery("select t.personId from TeamMember t where t.caseId = :case", UUID.class)
                .setParameter("case", caseId)
                .getResultList());
    }

    /** Whether this person is new: two who assign the same case at once assign it once. */
    boolean add(UUID caseId, UUID person) {
        return entityManager
                        .createNativeQuery("insert into team_member (id, case_id, person_id) values (?1, ?2, ?3)"
                                + " on conflict (tenant_id, case_id, person_id) do nothing")
                        .setParameter(1, UuidCreator.getTimeOrderedEpoch())
                        .setParameter(2, caseId)
                        .setParameter(3, person)
                        .executeUpdate()
                > 0;
    }

    void remove(UUID caseId, Set<UUID> people) {
        if (!people.isEmpty()) {
            entityManager
                    .createQuery("delete from TeamMember t where t.caseId = :case and t.personId in :people")
                    .setParameter("case", caseId)
                    .setParameter("people", people)
                    .executeUpdate();
        }
    }

    /** Of these cases those that are not closed, that the caller may see, and whose team lacks this person. */
    List<CaseFile> openAmong(Collection<UUID> caseIds, UUID person) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        var query = entityManager.createQuery("""
                select c from CaseFile c where c.id in :cases and c.status <> :closed
                and not exists (select m.id from TeamMember m where m.caseId = c.id and m.personId = :person)
                and\s""" + access.condition() + " order by c.id", CaseFile.class);
        return access.bind(query)
                .setParameter("cases", caseIds)
                .setParameter("closed", CaseStatus.CLOSED)
                .setParameter("person", person)
                .getResultList();
    }
}
