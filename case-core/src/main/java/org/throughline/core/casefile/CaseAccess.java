package org.throughline.core.casefile;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Set;
import java.util.UUID;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.organisation.Organisations;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.core.tenancy.Tenanted;

/** The one place that knows who may see which case. Everything that belongs to a case asks here first. */
@ApplicationScoped
public class CaseAccess {

    private static final String TEAM = CaseCondition.onTeam("caller");
    private static final String FAMILY_OF =
            "exists (select r.id from Relation r, Contact p where r.contactId = p.id and p.personId = :caller"
                    + " and p.kind = org.throughline.core.family.ContactSide.FAMILY"
                    + " and r.studentId = c.studentId and r.endedAt is null)";
    private static final String OPEN = CaseCondition.NOT_RESTRICTED;
    private static final String OPEN_TO_ADVOCATES =
            OPEN + " and exists (select o.id from OrganisationProfile o where o.casesOpenToAll = true)";

    /**
     * The cases that a caller may see.
     *
     * @param all every case of the organisation except {@code ids}; if false, {@code ids} and no others
     */
    public record Visible(boolean all, Set<UUID> ids) {

        public boolean includes(UUID caseId) {
            return all != ids.contains(caseId);
        }
    }

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    Organisations organisations;

    /**
     * The child comes along in the same round trip: to find it afterwards costs nothing.
     *
     * @throws NotFound if there is no such case, or not for this caller
     */
    public CaseFile require(UUID caseId) {
        var query = entityManager.createQuery(
                "select c, s from CaseFile c join Student s on s.id = c.studentId where c.id = :id and "
                        + conditionOfOne(),
                Object[].class);
        return bind(query)
                .setParameter("id", caseId)
                .getResultStream()
                .findFirst()
                .map(found -> (CaseFile) found[0])
                .orElseThrow(NotFound::new);
    }

    /**
     * Whoever else asks so for the same case waits until this transaction ends.
     *
     * @throws NotFound if there is no such case, or not for this caller
     */
    public CaseFile requireLocked(UUID caseId) {
        var found = require(caseId);
        // not "for update": whoever only refers to the case, such as a mark that it must be computed anew, need not
        // wait
        entityManager
                .createNativeQuery("select 1 from case_file where id = ?1 for no key update")
                .setParameter(1, caseId)
                .getResultList();
        entityManager.refresh(found);
        return found;
    }

    /**
     * Like {@link #requireLocked}, for what changes the case itself: what is closed stands as it was closed, until it is
     * opened again. Papers, calls and time that come later are kept all the same.
     *
     * @throws NotFound if there is no such case, or not for this caller
     * @throws Refused if it is closed
     */
    public CaseFile requireOpen(UUID caseId) {
        var found = requireLocked(caseId);
        found.requireOpen();
        return found;
    }

    /**
     * The case of this child that was opened last, of those that the caller may see: what hangs on a child, not on one
     * case, is reached through it.
     *
     * @throws NotFound if there is none
     */
    public CaseFile requireOf(UUID studentId) {
        var query = entityManager.createQuery(
                "select c, s from CaseFile c join Student s on s.id = c.studentId where c.studentId = :student and "
                        + conditionOfOne() + " order by c.openedOn desc, c.id desc",
                Object[].class);
        return bind(query)
                .setParameter("student", studentId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(found -> (CaseFile) found[0])
                .orElseThrow(NotFound::new);
    }

    public Visible visible() {
        var all = seesAll();
        var ids = entityManager.createQuery(
                "select c.id from CaseFile c where " + (all ? "c.restricted = true and not " + TEAM : onTeamOrFamily()),
                UUID.class);
        return new Visible(all, Set.copyOf(bind(ids).getResultList()));
    }

    /**
     * True of the alias {@code c} for each case the caller may see; {@link #bind} sets its parameter. Whether advocates
     * see all is asked before, so that the list of an advocate who sees few is read by the team's index.
     */
    public String condition() {
        return seesAll() ? either(OPEN) : onTeamOrFamily();
    }

    /** The same for one case that is named by its id, without asking before. */
    private String conditionOfOne() {
        if (isSupervisor()) {
            return either(OPEN);
        }
        return isAdvocate() ? either(OPEN_TO_ADVOCATES) : onTeamOrFamily();
    }

    private static String either(String open) {
        return "((" + open + ") or " + TEAM + ")";
    }

    /** An advocate sees with an advocate's eyes: not their own child's papers, which only its team may open. */
    private String onTeamOrFamily() {
        return isAdvocate() ? TEAM : FAMILY_OF;
    }

    /** Sets the parameter of {@link #condition()}. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return query.setParameter("caller", currentUser.id());
    }

    /** Whether all cases that are not restricted are open to the caller. */
    public boolean seesAll() {
        return isSupervisor() || (isAdvocate() && organisations.current().isCasesOpenToAll());
    }

    private boolean isSupervisor() {
        return currentUser.get().has(SUPERVISOR);
    }

    private boolean isAdvocate() {
        return currentUser.get().has(ADVOCATE);
    }
}
