package org.throughline.core.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.history.CaseEvent.Kind;
import org.throughline.core.tenancy.Tenanted;

/** Writes down what happens to a case, in the transaction of the deed. */
@ApplicationScoped
public class CaseHistory {

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<TeamMemberLeft> left;

    /**
     * @param detail the status or the outcome; empty where the kind says all
     * @param words of a person: a reason, a note; may be empty
     */
    public void add(UUID caseId, Kind kind, String detail, String words) {
        entityManager.persist(new CaseEvent(caseId, kind, detail, words, null, currentUser.id(), clock.instant()));
    }

    /** Somebody joined or left the team. */
    public void addOf(UUID caseId, Kind kind, UUID personId, String words) {
        entityManager.persist(new CaseEvent(caseId, kind, "", words, personId, currentUser.id(), clock.instant()));
        if (kind == Kind.LEFT) {
            left.fire(new TeamMemberLeft(caseId, personId));
        }
    }
}
