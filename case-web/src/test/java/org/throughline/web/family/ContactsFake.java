package org.throughline.web.family;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.family.Contact;
import org.throughline.core.family.ContactChannel;
import org.throughline.core.family.ContactDetails;
import org.throughline.core.family.ContactService;
import org.throughline.core.family.ContactSide;
import org.throughline.core.family.KnownContact;
import org.throughline.core.family.RelatedCases;
import org.throughline.core.family.RelatedContact;
import org.throughline.core.family.Relation;
import org.throughline.core.family.RelationDetails;
import org.throughline.web.layout.CasesFake;

/** The people of the one case, and a grandmother who is known from another. */
class ContactsFake extends ContactService {

    static final Contact ROSA = new Contact(ContactDetails.family("Rosa Cruz", "es"), null);

    static final Contact HECTOR = new Contact(
            new ContactDetails(
                    ContactSide.FAMILY, "Hector Villanueva", "(530) 555-0120", null, "es", null, null, null, null),
            UUID.randomUUID());
    static final KnownContact KNOWN_ROSA = new KnownContact(ROSA, List.of("Ana Cruz"));
    static final KnownContact KNOWN_HECTOR = new KnownContact(HECTOR, List.of("Ana Cruz", "Lena Cruz"));

    boolean opened;

    private final CasesFake cases;
    private final List<RelatedContact> all = new ArrayList<>();

    ContactsFake(CasesFake cases) {
        this.cases = cases;
        put(
                new ContactDetails(
                        ContactSide.FAMILY,
                        "Lucia Cruz",
                        "(530) 555-0118",
                        null,
                        "es",
                        ContactChannel.PORTAL,
                        "Needs a Spanish interpreter at meetings.",
                        null,
                        null),
                new RelationDetails("mother", true),
                UUID.randomUUID());
        put(
                new ContactDetails(
                        ContactSide.SCHOOL,
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

    private RelatedContact put(ContactDetails details, RelationDetails relation, @Nullable UUID person) {
        return put(new Contact(details, person), relation);
    }

    private RelatedContact put(Contact contact, RelationDetails relation) {
        var related = new RelatedContact(new Relation(cases.studentId, contact, relation), contact);
        all.add(related);
        return related;
    }

    @Override
    public List<RelatedContact> inCase(UUID caseId) {
        return all.stream().filter(one -> one.relation().isInForce()).toList();
    }

    @Override
    public int count(UUID caseId) {
        return inCase(caseId).size();
    }

    @Override
    public RelatedContact get(UUID relationId) {
        return all.stream()
                .filter(one -> one.relation().id().equals(relationId))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public RelatedContact add(UUID caseId, ContactDetails details, RelationDetails relation) {
        return put(details, relation, null);
    }

    @Override
    public RelatedContact relate(UUID caseId, UUID contactId, RelationDetails relation, boolean opensPortal) {
        opened = opensPortal;
        return put(contactId.equals(ROSA.id()) ? ROSA : HECTOR, relation);
    }

    @Override
    public List<KnownContact> known(String text) {
        return List.of(KNOWN_ROSA, KNOWN_HECTOR);
    }

    @Override
    public RelatedContact change(UUID relationId, ContactDetails details, RelationDetails relation, int version) {
        var related = get(relationId);
        related.contact().update(details);
        related.relation().update(details.kind(), relation);
        return related;
    }

    @Override
    public void end(UUID relationId) {
        get(relationId).relation().end(Instant.EPOCH);
    }

    @Override
    public RelatedContact restore(UUID relationId) {
        get(relationId).relation().restore();
        return get(relationId);
    }

    @Override
    public RelatedCases tiesOf(UUID caseId) {
        return new RelatedCases(
                List.of(),
                List.of(new RelatedCases.RelatedCase(
                        UUID.randomUUID(), "2026-0163", "Ana Cruz", CaseType.EVALUATION, CaseStatus.OPEN)));
    }
}
