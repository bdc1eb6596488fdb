package org.throughline.core.family;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;
import static org.throughline.core.audit.AuditAction.DELETED;
import static org.throughline.core.audit.AuditAction.READ;
import static org.throughline.core.audit.AuditAction.RESTORED;
import static org.throughline.core.audit.AuditAction.SEARCHED;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditAction;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.core.problem.Stale;

/** The people of a child. They are reached through a case of the child that the caller may see, and not otherwise. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class ContactService {

    @Inject
    Relations relations;

    @Inject
    KnownContacts known;

    @Inject
    CaseAccess access;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public List<RelatedContact> inCase(UUID caseId) {
        var caseFile = access.require(caseId);
        audit.record(READ, "contacts", caseId, caseId);
        return relations.inForceFor(caseFile.studentId());
    }

    /** How many people stand around the child of a case. */
    public int count(UUID caseId) {
        return relations.inForceFor(access.require(caseId).studentId()).size();
    }

    /** @throws NotFound if there is none, or not for this caller */
    public RelatedContact get(UUID relationId) {
        var related = requireInForce(relationId);
        record(READ, related);
        return related;
    }

    public RelatedContact add(UUID caseId, ContactDetails details, RelationDetails relation) {
        var studentId = access.require(caseId).studentId();
        var contact = new Contact(details, null);
        var added = relations.add(contact, new Relation(studentId, contact, relation));
        record(CHANGED, added);
        return added;
    }

    /**
     * Somebody known from another child, such as the mother of two.
     *
     * @param opensPortal that the caller knows that this person, if they read in the portal, will read of this child
     * @throws Refused if this person already stands in relation to the child, or would read of it and nobody said so
     */
    public RelatedContact relate(UUID caseId, UUID contactId, RelationDetails relation, boolean opensPortal) {
        var studentId = access.require(caseId).studentId();
        var contact = known.require(contactId);
        if (relations.inForceFor(studentId).stream()
                .anyMatch(one -> one.contact().id().equals(contactId))) {
            throw new Refused("people.already");
        }
        if (contact.readsPortal() && !opensPortal) {
            throw new Refused("people.opens-portal");
        }
        var added = relations.add(new RelatedContact(new Relation(studentId, contact, relation), contact));
        record(CHANGED, added);
        return added;
    }

    /** People of children whose cases the caller may see, by two letters or more with which a word of the name begins. */
    public List<KnownContact> known(String text) {
        var found = known.named(text);
        found.forEach(one -> audit.record(SEARCHED, "contact", one.contact().id(), null));
        return found;
    }

    /** The same, with a case that leads to them. */
    public List<NearbyContact> nearby(String text, int most) {
        var nearby = known.nearby(text, most);
        audit.shown("contact", nearby.stream().map(NearbyContact::caseId));
        return nearby;
    }

    /**
     * @throws Stale if either the person or the relation is no longer at this version
     * @throws Refused if this person would come to read of the child by it
     */
    public RelatedContact change(UUID relationId, ContactDetails details, RelationDetails relation, int version) {
        var related = requireInForce(relationId);
        if (related.version() != version) {
            throw new Stale("people.stale");
        }
        var couldRead = related.contact().readsPortal();
        related.contact().update(details);
        if (related.contact().readsPortal() && !couldRead) {
            throw new Refused("people.becomes-reader");
        }
        related.relation().update(details.kind(), relation);
        relations.write();
        record(CHANGED, related);
        return related;
    }

    /** The person is no longer one of this child's; what they gave consent to stays as it was. */
    public void end(UUID relationId) {
        var related = requireInForce(relationId);
        related.relation().end(clock.instant());
        relations.write();
        record(DELETED, related);
    }

    public RelatedContact restore(UUID relationId) {
        var related = require(relationId);
        related.relation().restore();
        relations.write();
        record(RESTORED, related);
        return related;
    }

    /** The other cases of the child and of its siblings. */
    public RelatedCases tiesOf(UUID caseId) {
        var caseFile = access.require(caseId);
        audit.read("ties", caseId);
        return new RelatedCases(known.otherCases(caseFile), known.casesOfSiblings(caseFile));
    }

    private RelatedContact requireInForce(UUID relationId) {
        var related = require(relationId);
        if (!related.relation().isInForce()) {
            throw new NotFound();
        }
        return related;
    }

    private RelatedContact require(UUID relationId) {
        var related = relations.find(relationId).orElseThrow(NotFound::new);
        access.requireOf(related.relation().studentId());
        return related;
    }

    private void record(AuditAction action, RelatedContact related) {
        var caseId = access.requireOf(related.relation().studentId()).id();
        audit.record(action, "contact", related.relation().id(), caseId);
    }
}
