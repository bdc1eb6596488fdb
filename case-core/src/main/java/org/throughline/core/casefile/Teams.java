package org.throughline.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.throughline.core.access.Role;
import org.throughline.core.casefile.CaseEvent.Kind;
import org.throughline.core.people.People;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.Refused;
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

    /** Joining twice is joining once. */
    public void join(UUID caseId, UUID personId) {
        if (!isOnTeam(caseId, personId)) {
            entityManager.persist(new TeamMember(caseId, personId));
            history.addOf(caseId, Kind.JOINED, personId, "");
            entityManager.flush();
        }
    }

    /**
     * @param caseFile locked, so that two who leave at once do not each take the other for the one who stays
     * @param why what stays in the history of the case
     * @throws Refused if nobody would see the case any more
     */
    public void leave(CaseFile caseFile, UUID personId, String why) {
        var caseId = caseFile.id();
        if (caseFile.isRestricted() && !hasOther(caseId, personId)) {
            throw new Refused("team.nobody", "Nobody would see this restricted case any more: keep somebody on it.");
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
            throw new Invalid("case.no-advocate", "Choose an advocate of this organization.");
        }
        return personId;
    }

    private boolean hasOther(UUID caseId, UUID personId) {
        return entityManager
                        .createQuery(
                                "select count(t.id) from TeamMember t where t.caseId = :case and t.personId <> :person",
                                Long.class)
                        .setParameter("case", caseId)
                        .setParameter("person", personId)
                        .getSingleResult()
                > 0;
    }

    public boolean isOnTeam(UUID caseId, UUID personId) {
        return entityManager
                        .createQuery(
                                "select count(t.id) from TeamMember t where t.caseId = :case and t.personId = :person",
                                Long.class)
                        .setParameter("case", caseId)
                        .setParameter("person", personId)
                        .getSingleResult()
                > 0;
    }
}
