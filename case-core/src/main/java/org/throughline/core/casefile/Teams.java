package org.throughline.core.casefile;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.throughline.core.access.Role;
import org.throughline.core.history.CaseEvent.Kind;
import org.throughline.core.history.CaseHistory;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.Refused;
import org.throughline.core.staff.People;
import org.throughline.core.tenancy.Tenanted;

/** Who comes to a team and who leaves it. It asks nobody's leave: the use case that calls it has done so. */
@ApplicationScoped
public class Teams {

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CaseHistory history;

    @Inject
    People people;

    public Set<UUID> memberIds(UUID caseId) {
        return new HashSet<>(entityManager
                .createQuery("select t.personId from TeamMember t where t.caseId = :case", UUID.class)
                .setParameter("case", caseId)
                .getResultList());
    }

    /**
     * Joining twice is joining once, also when two say it at once.
     *
     * @param words what the history of the case says with it; may be empty
     * @return whether this person is new
     */
    public boolean join(UUID caseId, UUID personId, String words) {
        var isNew = entityManager
                        .createNativeQuery("insert into team_member (id, case_id, person_id) values (?1, ?2, ?3)"
                                + " on conflict (tenant_id, case_id, person_id) do nothing")
                        .setParameter(1, UuidCreator.getTimeOrderedEpoch())
                        .setParameter(2, caseId)
                        .setParameter(3, personId)
                        .executeUpdate()
                > 0;
        if (isNew) {
            history.addOf(caseId, Kind.JOINED, personId, words);
        }
        return isNew;
    }

    /**
     * @param caseFile locked, so that two who leave at once do not each take the other for the one who stays
     * @param why what stays in the history of the case
     * @throws Refused if nobody would see the case any more
     */
    public void leave(CaseFile caseFile, UUID personId, String why) {
        var caseId = caseFile.id();
        if (caseFile.isRestricted() && memberIds(caseId).equals(Set.of(personId))) {
            throw new Refused("team.nobody");
        }
        history.addOf(caseId, Kind.LEFT, personId, why);
        entityManager
                .createQuery("delete from TeamMember t where t.caseId = :case and t.personId = :person")
                .setParameter("case", caseId)
                .setParameter("person", personId)
                .executeUpdate();
    }

    /** @throws Invalid if this is nobody of the organisation, or no advocate */
    public UUID requireAdvocate(UUID personId) {
        if (people.find(personId)
                .filter(person -> person.roles().contains(Role.ADVOCATE))
                .isEmpty()) {
            throw new Invalid("case.no-advocate");
        }
        return personId;
    }

    public boolean isOnTeam(UUID caseId, UUID personId) {
        return memberIds(caseId).contains(personId);
    }
}
