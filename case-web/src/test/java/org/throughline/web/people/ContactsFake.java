package org.throughline.web.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.circle.ContactService;
import org.throughline.core.circle.Known;
import org.throughline.core.circle.Ties;
import org.throughline.core.relation.Contact;
import org.throughline.core.relation.ContactDetails;
import org.throughline.core.relation.Reach;
import org.throughline.core.relation.Related;
import org.throughline.core.relation.Relation;
import org.throughline.core.relation.RelationDetails;
import org.throughline.core.relation.Side;
import org.throughline.web.frame.CasesFake;

/** The people of the one case, and a grandmother who is known from another. */
class ContactsFake extends ContactService {

    static final Contact ROSA = new Contact(ContactDetails.family("Rosa Cruz", "es"), null);

    static final Contact HECTOR = new Contact(
            new ContactDetails(Side.FAMILY, "Hector Villanueva", "(530) 555-0120", null, "es", null, null, null, null),
            UUID.randomUUID());
    static final Known KNOWN_ROSA = new Known(ROSA, List.of("Ana Cruz"));
    static final Known KNOWN_HECTOR = new Known(HECTOR, List.of("Ana Cruz", "Lena Cruz"));

    boolean opened;

    private final CasesFake cases;
    private final List<Related> all = new ArrayList<>();

    ContactsFake(CasesFake cases) {
        this.cases = cases;
        put(
                new ContactDetails(
                        Side.FAMILY,
                        "Lucia Cruz",
                        "(530) 555-0118",
                        null,
                        "es",
                        Reach.PORTAL,
                        "Needs a Spanish interpreter at meetings.",
                        null,
                        null),
                new RelationDetails("mother", true),
                UUID.randomUUID());
        put(
                new ContactDetails(
                        Side.SCHOOL,
                        "Karen Whitfield",
                        null,
                        "k.whitfield@aldercreek.example",
                        "en",
                        null,
                        null,
                        "Case manager",
                        "Manzanita Elementary"),
                new RelationDetails("case manager", false),
                null);
    }

    private Related put(ContactDetails details, RelationDetails relation, @Nullable UUID person) {
        return put(new Contact(details, person), relation);
    }

    private Related put(Contact contact, RelationDetails relation) {
        var related = new Related(new Relation(cases.studentId, contact, relation), contact);
        all.add(related);
        cases.people = of(cases.id);
        return related;
    }

    @Override
    public List<Related> of(UUID caseId) {
        return all.stream().filter(one -> one.relation().isInForce()).toList();
    }

    @Override
    public Related get(UUID relationId) {
        return all.stream()
                .filter(one -> one.relation().id().equals(relationId))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Related add(UUID caseId, ContactDetails details, RelationDetails relation) {
        return put(details, relation, null);
    }

    @Override
    public Related relate(UUID caseId, UUID contactId, RelationDetails relation, boolean opensPortal) {
        opened = opensPortal;
        return put(contactId.equals(ROSA.id()) ? ROSA : HECTOR, relation);
    }

    @Override
    public List<Known> known(String text) {
        return List.of(KNOWN_ROSA, KNOWN_HECTOR);
    }

    @Override
    public Related change(UUID relationId, ContactDetails details, RelationDetails relation, int version) {
        var related = get(relationId);
        related.contact().isNow(details);
        related.relation().isNow(details.kind(), relation);
        return related;
    }

    @Override
    public void end(UUID relationId) {
        get(relationId).relation().end(Instant.EPOCH);
        cases.people = of(cases.id);
    }

    @Override
    public Related restore(UUID relationId) {
        get(relationId).relation().restore();
        cases.people = of(cases.id);
        return get(relationId);
    }

    @Override
    public Ties tiesOf(UUID caseId) {
        return new Ties(
                List.of(),
                List.of(new Ties.Tie(
                        UUID.randomUUID(), "2026-0163", "Ana Cruz", CaseType.EVALUATION, CaseStatus.OPEN)));
    }
}
