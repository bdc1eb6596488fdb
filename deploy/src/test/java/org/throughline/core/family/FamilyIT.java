package org.throughline.core.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.access.Organisation;
import org.throughline.core.access.Role;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.NewCase;
import org.throughline.core.casefile.Situation;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.consent.Consent;
import org.throughline.core.consent.ConsentPurpose;
import org.throughline.core.consent.ConsentService;
import org.throughline.core.consent.GivenConsent;
import org.throughline.core.consent.NewConsent;
import org.throughline.core.duplicate.BackfillNameSounds;
import org.throughline.core.duplicate.DuplicateService;
import org.throughline.core.duplicate.MergeService;
import org.throughline.core.duplicate.PossibleDuplicate;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.core.problem.Stale;
import org.throughline.core.student.Disability;
import org.throughline.core.student.Likeness;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.tenancy.CoreWar;
import org.throughline.core.tenancy.InOrganisation;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.core.tenancy.Tenanted;

/** The people of a case, and children who are here twice, through the real container and the real database. */
@ExtendWith(ArquillianExtension.class)
class FamilyIT {

    static final LocalDate BORN = LocalDate.of(2016, 3, 18);
    static final StudentDetails MATEO = StudentDetails.of(
                    "Mateo", "Villanueva-Cruz", BORN, null, "Manzanita", null, "CA", "es")
            .disabilities(List.of(Disability.SPECIFIC_LEARNING_DISABILITY, Disability.AUTISM));
    static final StudentDetails MATTEO =
            StudentDetails.of("Matteo", "Vilanueva", BORN, "5", "Other school", "Alder Creek", "CA", "es");
    static final StudentDetails LENA = StudentDetails.of("Lena", "Fischer", null, "3", null, null, "CA", "en");
    static final ContactDetails LUCIA = ContactDetails.family("Lucía Cruz", "es");
    static final RelationDetails MOTHER = new RelationDetails("mother", true);
    static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 7);

    @Deployment
    static WebArchive core() {
        return CoreWar.withTests();
    }

    @Inject
    CaseFileService cases;

    @Inject
    CaseListService lists;

    @Inject
    ContactService contacts;

    @Inject
    ConsentService consents;

    @Inject
    DuplicateService duplicates;

    @Inject
    MergeService merges;

    @Inject
    BackfillNameSounds backfillNameSounds;

    @Inject
    InOrganisation organisations;

    @Inject
    TenantWork work;

    @Inject
    @Tenanted
    EntityManager entityManager;

    Organisation harbor = new Organisation(new UUID(0, 0), "harbor");

    @BeforeEach
    void newOrganisation() {
        harbor = organisations.newOrganisation();
    }

    @Test
    void aChildKeepsItsCategoriesInOrder() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var mateo = opened(ana, MATEO);

        assertThat(organisations.as(ana, () -> cases.get(mateo.id())).student()).isEqualTo(MATEO);
    }

    @Test
    void peopleAreAddedChangedAndEnded() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var mateo = opened(ana, MATEO);
        var added = organisations.as(ana, () -> contacts.add(mateo.id(), LUCIA, MOTHER));
        var id = added.relation().id();
        var called = new ContactDetails(
                ContactSide.FAMILY, "Lucía Cruz", "(530) 555-0118", "lucia@example.org", "es", null, null, null, null);

        var changed = organisations.as(ana, () -> contacts.change(id, called, MOTHER, added.version()));

        assertThat(changed.version()).isGreaterThan(added.version());
        assertThatThrownBy(() -> organisations.as(ana, () -> contacts.change(id, called, MOTHER, added.version())))
                .isInstanceOf(Stale.class);
        assertThat(peopleOf(ana, mateo)).singleElement().satisfies(one -> {
            assertThat(one.contact().details()).isEqualTo(called);
            assertThat(one.relation().holdsEducationRights()).isTrue();
        });
        end(ana, id);
        assertThat(peopleOf(ana, mateo)).isEmpty();
        organisations.as(ana, () -> contacts.restore(id));
        assertThat(peopleOf(ana, mateo)).hasSize(1);
    }

    @Test
    void aSchoolNeverHoldsAFamilysRights() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var mateo = opened(ana, MATEO);
        var teacher = new ContactDetails(
                ContactSide.SCHOOL, "Karen Whitfield", null, null, "en", null, null, "Case manager", "Manzanita");

        assertThatThrownBy(() -> organisations.as(ana, () -> contacts.add(mateo.id(), teacher, MOTHER)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void oneMotherOfTwoMakesSiblings() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var mateo = opened(ana, MATEO);
        var lena = opened(ana, LENA);
        var lucia = organisations
                .as(ana, () -> contacts.add(mateo.id(), LUCIA, MOTHER))
                .contact();

        assertThat(organisations.as(ana, () -> contacts.known("lucia")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.contact().id()).isEqualTo(lucia.id());
                    assertThat(one.children()).containsExactly(MATEO.fullName());
                });
        organisations.as(ana, () -> contacts.relate(lena.id(), lucia.id(), MOTHER, false));

        var related = organisations.as(ana, () -> contacts.tiesOf(mateo.id()));
        assertThat(related.siblings()).extracting(tie -> tie.caseId()).containsExactly(lena.id());
        assertThat(related.otherCases()).isEmpty();
        assertThatThrownBy(() -> organisations.as(ana, () -> contacts.relate(lena.id(), lucia.id(), MOTHER, false)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void peopleAreFoundByTwoLettersOfAnyWordOfTheirNameTheFirstWordFirst() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var mateo = opened(ana, MATEO);
        var lena = opened(ana, LENA);
        for (var name : List.of("Ana Lucas", "Lucía Cruz", "Luisa O'Neil", "100%")) {
            organisations.as(ana, () -> contacts.add(mateo.id(), ContactDetails.family(name, "es"), MOTHER));
        }
        var rosa = organisations
                .as(ana, () -> contacts.add(mateo.id(), ContactDetails.family("Rosa", "es"), MOTHER))
                .contact();
        organisations.as(ana, () -> contacts.relate(lena.id(), rosa.id(), MOTHER, false));

        assertThat(namesBy(ana, "lu")).containsExactly("Lucía Cruz", "Luisa O'Neil", "Ana Lucas");
        assertThat(namesBy(ana, "LUCÍA C")).containsExactly("Lucía Cruz");
        assertThat(namesBy(ana, "l")).isEmpty();
        assertThat(namesBy(ana, "")).isEmpty();
        assertThat(namesBy(ana, "%%")).isEmpty();
        assertThat(namesBy(ana, "100%")).containsExactly("100%");
        assertThat(organisations.as(ana, () -> contacts.known("rosa")))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.children()).containsExactlyInAnyOrder(MATEO.fullName(), LENA.fullName()));
        assertThat(organisations.as(ana, () -> contacts.nearby("lu", 2))).hasSize(2);
        assertThat(organisations.as(ana, () -> contacts.nearby("lu", 4))).hasSize(3);
    }

    @Test
    void thePortalIsOpenedToAKnownPersonOnlyWhenThatIsMeant() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var lucia = organisations.newPerson(harbor, Role.FAMILY);
        var mateo = opened(ana, MATEO);
        var lena = opened(ana, LENA);
        account(lucia, mateo, LUCIA);
        var contact = peopleOf(ana, mateo).getFirst().contact().id();

        assertThatThrownBy(() -> organisations.as(ana, () -> contacts.relate(lena.id(), contact, MOTHER, false)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("portal");
        assertThat(listed(lucia)).containsExactly(mateo.id());
        organisations.as(ana, () -> contacts.relate(lena.id(), contact, MOTHER, true));

        assertThat(listed(lucia)).containsExactlyInAnyOrder(mateo.id(), lena.id());
    }

    @Test
    void nobodyComesToReadOfAChildByAnEdit() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var karen = organisations.newPerson(harbor, Role.FAMILY);
        var mateo = opened(ana, MATEO);
        account(
                karen,
                mateo,
                new ContactDetails(ContactSide.SCHOOL, "Karen Whitfield", null, null, "en", null, null, null, null));
        var teacher = peopleOf(ana, mateo).getFirst();
        var aunt = ContactDetails.family("Karen Whitfield", "en");

        assertThatThrownBy(() -> organisations.as(
                        ana,
                        () -> contacts.change(
                                teacher.relation().id(), aunt, new RelationDetails("aunt", false), teacher.version())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("portal");
        assertThat(listed(karen)).isEmpty();
    }

    @Test
    void whoIsKnownFromOtherTeamsAloneIsNotKnown() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var alex = organisations.newPerson(harbor, Role.ADVOCATE);
        var mateo = opened(ana, MATEO);
        var lena = opened(alex, LENA);
        var lucia = organisations
                .as(ana, () -> contacts.add(mateo.id(), LUCIA, MOTHER))
                .contact();

        assertThat(organisations.as(alex, () -> contacts.known("lucia"))).isEmpty();
        assertThatThrownBy(() -> organisations.as(alex, () -> contacts.relate(lena.id(), lucia.id(), MOTHER, true)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aFamilySeesItsChildThroughARelationInForceAlone() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var lucia = organisations.newPerson(harbor, Role.FAMILY);
        var karen = organisations.newPerson(harbor, Role.FAMILY);
        var mateo = opened(ana, MATEO);
        opened(ana, LENA);
        var mother = account(lucia, mateo, LUCIA);
        account(
                karen,
                mateo,
                new ContactDetails(ContactSide.SCHOOL, "Karen Whitfield", null, null, "en", null, null, null, null));

        assertThat(listed(lucia)).containsExactly(mateo.id());
        assertThat(listed(karen)).isEmpty();
        end(ana, mother);
        assertThat(listed(lucia)).isEmpty();
        assertThatThrownBy(() -> organisations.as(lucia, () -> contacts.inCase(mateo.id())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aConsentIsGivenByOneOfTheChildsPeopleAndWithdrawnOnce() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var mateo = opened(ana, MATEO);
        var lucia = organisations
                .as(ana, () -> contacts.add(mateo.id(), LUCIA, MOTHER))
                .contact();

        var given = consent(ana, mateo, lucia.id(), null);

        assertThat(given.by()).isEqualTo("Lucía Cruz");
        assertThatThrownBy(() -> consent(ana, mateo, UUID.randomUUID(), null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> consent(ana, mateo, lucia.id(), UUID.randomUUID()))
                .isInstanceOf(Invalid.class);
        var id = given.consent().id();
        organisations.as(ana, () -> consents.withdraw(id, LONG_AGO.plusDays(3)));
        assertThat(organisations.as(ana, () -> consents.inCase(mateo.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.consent().withdrawnOn()).isEqualTo(LONG_AGO.plusDays(3)));
        assertThatThrownBy(() -> organisations.as(ana, () -> consents.withdraw(id, LONG_AGO.plusDays(4))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatWasWrittenAboutAConsentIsReadWithItsCaseAlone() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var sam = organisations.newPerson(harbor, Role.SUPERVISOR);
        var secret = opened(ana, MATEO);
        var open = organisations.as(
                ana, () -> cases.openFurther(secret.studentId(), CaseType.DISPUTE, Situation.STUCK, ""));
        restrict(ana, secret);
        var lucia = organisations
                .as(ana, () -> contacts.add(secret.id(), LUCIA, MOTHER))
                .contact();
        var wanted = new NewConsent(ConsentPurpose.OTHER, "Shelter", lucia.id(), LONG_AGO, null, null, "Hidden place");
        var id = organisations
                .as(ana, () -> consents.give(secret.id(), wanted))
                .consent()
                .id();

        assertThat(wordsOf(ana, open)).isEqualTo("Lucía Cruz: Shelter, Hidden place");
        assertThat(wordsOf(sam, open)).isEqualTo("Lucía Cruz: , ");
        // of an older one it is not known where it was recorded
        inHarbor(
                ana,
                () -> entityManager
                        .createNativeQuery("update consent set case_id = null")
                        .executeUpdate());
        assertThat(wordsOf(ana, open)).isEqualTo("Lucía Cruz: Shelter, Hidden place");
        assertThat(wordsOf(sam, open)).isEqualTo("Lucía Cruz: , ");
        var withdrawn = organisations.as(sam, () -> consents.withdraw(id, LONG_AGO));
        assertThat(withdrawn.words() + withdrawn.note()).isEmpty();
        assertThat(withdrawn.consent().withdrawnOn()).isEqualTo(LONG_AGO);
    }

    @Test
    void theSecondOfTwoWhoWithdrawAtOnceHearsOfTheFirst() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var mateo = opened(ana, MATEO);
        var lucia = organisations
                .as(ana, () -> contacts.add(mateo.id(), LUCIA, MOTHER))
                .contact();
        var id = consent(ana, mateo, lucia.id(), null).consent().id();

        assertThatThrownBy(() -> inHarbor(ana, () -> {
                    entityManager.find(Consent.class, id);
                    inHarbor(ana, () -> consents.withdraw(id, LONG_AGO));
                    // not at the end of the transaction: what is thrown there is wrapped beyond recognition
                    assertThatThrownBy(() -> consents.withdraw(id, LONG_AGO.plusDays(1)))
                            .isInstanceOf(OptimisticLockException.class);
                    throw new Undone();
                }))
                .isInstanceOf(Undone.class);
        assertThat(organisations.as(ana, () -> consents.inCase(mateo.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.consent().withdrawnOn()).isEqualTo(LONG_AGO));
    }

    static class Undone extends Exception {}

    @Test
    void anotherOrganisationFindsNothing() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var mateo = opened(ana, MATEO);
        var other = opened(ana, MATTEO);
        var lucia = organisations.as(ana, () -> contacts.add(mateo.id(), LUCIA, MOTHER));
        var given = consent(ana, mateo, lucia.contact().id(), null);
        var relation = lucia.relation().id();
        var stranger = organisations.newPerson(organisations.newOrganisation(), Role.ADVOCATE, Role.SUPERVISOR);

        assertThatThrownBy(() -> organisations.as(stranger, () -> contacts.inCase(mateo.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisations.as(stranger, () -> contacts.get(relation)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> end(stranger, relation)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisations.as(stranger, () -> consents.inCase(mateo.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisations.as(
                        stranger, () -> consents.withdraw(given.consent().id(), LONG_AGO)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisations.as(stranger, () -> merges.merge(mateo.studentId(), other.studentId())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisations.as(
                        stranger, () -> cases.openFurther(mateo.studentId(), CaseType.DISPUTE, Situation.STUCK, "")))
                .isInstanceOf(NotFound.class);
        assertThat(hints(stranger, "Mateo", "Cruz")).isEmpty();
    }

    @Test
    void hintsComeFromVisibleCasesAlone() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var alex = organisations.newPerson(harbor, Role.ADVOCATE);
        var sam = organisations.newPerson(harbor, Role.SUPERVISOR);
        var mateo = opened(ana, MATEO);

        assertThat(hints(ana, "matteo", "vilanueva")).singleElement().satisfies(one -> {
            assertThat(one.caseId()).isEqualTo(mateo.id());
            assertThat(one.likeness()).isEqualTo(new Likeness(Likeness.Name.SOUNDS_ALIKE, Likeness.Birth.SAME_BIRTH));
        });
        assertThat(hints(alex, "Mateo", "Villanueva-Cruz")).isEmpty();
        assertThat(hints(sam, "Villanueva", "Mateo")).hasSize(1);
        restrict(ana, mateo);
        assertThat(hints(sam, "Mateo", "Villanueva-Cruz")).isEmpty();
        assertThat(hints(ana, "Lena", "Fischer")).isEmpty();
    }

    @Test
    void childrenFromBeforeNamesHadASoundAreFoundToo() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        opened(ana, MATEO);
        inHarbor(
                ana,
                () -> entityManager
                        .createNativeQuery("update student set sound = '', sound_too = ''")
                        .executeUpdate());

        var unheard = organisations.as(ana, () -> duplicates.alike("Matteo", "Vilanueva", null));
        var heard = backfillNameSounds.in(harbor.id());
        var found = organisations.as(ana, () -> duplicates.alike("Matteo", "Vilanueva", null));

        assertThat(unheard).isEmpty();
        assertThat(heard).isEqualTo(1);
        assertThat(found).hasSize(1);
        assertThat(backfillNameSounds.in(harbor.id())).isZero();
    }

    @Test
    void aChildHasManyCasesAndOneName() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var first = opened(ana, MATEO);

        var further = organisations.as(
                ana, () -> cases.openFurther(first.studentId(), CaseType.DISPUTE, Situation.STUCK, "Again."));

        assertThat(further.studentId()).isEqualTo(first.studentId());
        assertThat(further.student()).isEqualTo(MATEO);
        assertThat(hints(ana, "Mateo", "Cruz")).hasSize(1);
        assertThat(organisations.as(ana, () -> contacts.tiesOf(first.id())).otherCases())
                .hasSize(1);
        rename(ana, further, MATTEO);
        assertThat(organisations
                        .as(ana, () -> lists.list(called("vilanueva"), 0, 10))
                        .total())
                .isEqualTo(2);
        assertThatThrownBy(() -> rename(ana, first, MATEO)).isInstanceOf(Stale.class);
    }

    @Test
    void aMergeLosesNothingAndItsUndoRestoresExactly() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var sam = organisations.newPerson(harbor, Role.SUPERVISOR);
        var kept = opened(ana, MATEO);
        var other = opened(ana, MATTEO);
        organisations.as(ana, () -> contacts.add(kept.id(), ContactDetails.family("Hector", "es"), MOTHER));
        var lucia = organisations
                .as(ana, () -> contacts.add(other.id(), LUCIA, MOTHER))
                .contact();
        consent(ana, other, lucia.id(), null);
        var before = stateOf(sam);

        var merge = organisations.as(sam, () -> merges.merge(kept.studentId(), other.studentId()));

        var merged = organisations.as(ana, () -> cases.get(other.id()));
        assertThat(merged.studentId()).isEqualTo(kept.studentId());
        assertThat(merged.student().fullName()).isEqualTo("Mateo Villanueva-Cruz");
        assertThat(merged.student().grade()).isEqualTo("5");
        assertThat(merged.student().school()).isEqualTo("Manzanita");
        assertThat(merged.student().district()).isEqualTo("Alder Creek");
        assertThat(peopleOf(ana, kept))
                .extracting(RelatedContact::name)
                .containsExactlyInAnyOrder("Hector", "Lucía Cruz");
        assertThat(organisations.as(ana, () -> consents.inCase(kept.id()))).hasSize(1);
        assertThat(hints(ana, "Matteo", "Vilanueva"))
                .extracting(PossibleDuplicate::studentId)
                .containsExactly(kept.studentId());
        assertThat(organisations
                        .as(ana, () -> lists.list(called("villanueva"), 0, 10))
                        .total())
                .isEqualTo(2);

        organisations.as(sam, () -> merges.undo(merge.id()));

        assertThat(stateOf(sam)).isEqualTo(before);
        assertThatThrownBy(() -> organisations.as(sam, () -> merges.undo(merge.id())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoReadACaseOfEitherChildBeforeAMergeOrItsUndoReadsItAgain() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var sam = organisations.newPerson(harbor, Role.SUPERVISOR);
        var kept = opened(ana, MATEO);
        var other = opened(ana, MATTEO);

        var merge = organisations.as(sam, () -> merges.merge(kept.studentId(), other.studentId()));

        assertThatThrownBy(() -> rename(ana, kept, MATEO)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> rename(ana, other, MATTEO)).isInstanceOf(Stale.class);
        var keptMerged = organisations.as(ana, () -> cases.get(kept.id()));
        var otherMerged = organisations.as(ana, () -> cases.get(other.id()));
        assertThat(keptMerged.student().grade()).isEqualTo("5");
        organisations.as(sam, () -> merges.undo(merge.id()));
        assertThatThrownBy(() -> rename(ana, keptMerged, keptMerged.student())).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> rename(ana, otherMerged, otherMerged.student()))
                .isInstanceOf(Stale.class);
    }

    @Test
    void beforeAMergeTheReadersOfBothSidesAreNamed() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var sam = organisations.newPerson(harbor, Role.SUPERVISOR);
        var lucia = organisations.newPerson(harbor, Role.FAMILY);
        var hector = organisations.newPerson(harbor, Role.FAMILY);
        var kept = opened(ana, MATEO);
        var other = opened(ana, MATTEO);
        account(lucia, kept, LUCIA);
        account(hector, other, ContactDetails.family("Hector", "es"));

        var preview = organisations.as(sam, () -> merges.preview(kept.studentId(), other.studentId()));

        assertThat(preview.newReaders()).containsExactly("Hector");
        assertThat(preview.keptReaders()).containsExactly("Lucía Cruz");
    }

    @Test
    void whatIsOpenedAfterAMergeStaysWithTheKeptChild() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var sam = organisations.newPerson(harbor, Role.SUPERVISOR);
        var kept = opened(ana, MATEO);
        var other = opened(ana, MATTEO);
        var merge = organisations.as(sam, () -> merges.merge(kept.studentId(), other.studentId()));
        var later =
                organisations.as(ana, () -> cases.openFurther(kept.studentId(), CaseType.DISPUTE, Situation.STUCK, ""));

        organisations.as(sam, () -> merges.undo(merge.id()));

        assertThat(organisations.as(ana, () -> cases.get(later.id())).studentId())
                .isEqualTo(kept.studentId());
        assertThat(organisations.as(ana, () -> cases.get(other.id())).studentId())
                .isEqualTo(other.studentId());
    }

    @Test
    void aMergeIsUndoneBeforeTheOneBelowIt() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var sam = organisations.newPerson(harbor, Role.SUPERVISOR);
        var first = opened(ana, MATEO);
        var second = opened(ana, MATTEO);
        var third = opened(ana, MATEO);
        var below = organisations.as(sam, () -> merges.merge(first.studentId(), second.studentId()));
        var above = organisations.as(sam, () -> merges.merge(third.studentId(), first.studentId()));

        assertThatThrownBy(() -> organisations.as(sam, () -> merges.undo(below.id())))
                .isInstanceOf(Refused.class);
        organisations.as(sam, () -> merges.undo(above.id()));
        organisations.as(sam, () -> merges.undo(below.id()));

        assertThat(organisations.as(ana, () -> cases.get(second.id())).studentId())
                .isEqualTo(second.studentId());
    }

    @Test
    void onlyASupervisorWhoSeesBothMerges() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var sam = organisations.newPerson(harbor, Role.SUPERVISOR);
        var kept = opened(ana, MATEO);
        var other = opened(ana, MATTEO);

        assertThatThrownBy(() -> organisations.as(ana, () -> merges.merge(kept.studentId(), other.studentId())))
                .isInstanceOf(NotAllowed.class);
        restrict(ana, other);
        assertThatThrownBy(() -> organisations.as(sam, () -> merges.merge(kept.studentId(), other.studentId())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisations.as(sam, () -> merges.merge(kept.studentId(), kept.studentId())))
                .isInstanceOf(Invalid.class);
    }

    CaseView opened(Caller advocate, StudentDetails child) throws Exception {
        var wanted = new NewCase(child, CaseType.EVALUATION, Situation.JUST_STARTING, "First call.");
        return organisations.as(advocate, () -> cases.open(wanted));
    }

    void restrict(Caller advocate, CaseView caseFile) throws Exception {
        var now = organisations.as(advocate, () -> cases.get(caseFile.id()));
        var secret = now.asChange().restricted(true);
        organisations.as(advocate, () -> cases.change(now.id(), secret, now.version()));
    }

    void rename(Caller advocate, CaseView read, StudentDetails child) throws Exception {
        organisations.as(advocate, () -> cases.changeChild(read.id(), child, read.version()));
    }

    GivenConsent consent(Caller advocate, CaseView caseFile, UUID by, @Nullable UUID documentId) throws Exception {
        var given = new NewConsent(ConsentPurpose.RELEASE_FROM_SCHOOL, "", by, LONG_AGO, null, documentId, "");
        return organisations.as(advocate, () -> consents.give(caseFile.id(), given));
    }

    String wordsOf(Caller caller, CaseView caseFile) throws Exception {
        var given =
                organisations.as(caller, () -> consents.inCase(caseFile.id())).getFirst();
        return given.by() + ": " + given.words() + ", " + given.note();
    }

    List<String> namesBy(Caller caller, String text) throws Exception {
        return organisations.as(caller, () -> contacts.known(text)).stream()
                .map(one -> one.contact().name())
                .toList();
    }

    List<RelatedContact> peopleOf(Caller caller, CaseView caseFile) throws Exception {
        return organisations.as(caller, () -> contacts.inCase(caseFile.id()));
    }

    void end(Caller caller, UUID relationId) throws Exception {
        organisations.as(caller, () -> {
            contacts.end(relationId);
            return relationId;
        });
    }

    List<PossibleDuplicate> hints(Caller caller, String firstName, String lastName) throws Exception {
        return organisations.as(caller, () -> duplicates.alike(firstName, lastName, BORN));
    }

    List<UUID> listed(Caller caller) throws Exception {
        return organisations.as(caller, () -> lists.rows(CaseQuery.all(), 0, 50)).stream()
                .map(row -> row.id())
                .toList();
    }

    static CaseQuery called(String name) {
        return CaseQuery.of(CaseFilter.ALL.text(name));
    }

    /** A contact of this kind with a portal account; answers the relation's id. */
    UUID account(Caller family, CaseView caseFile, ContactDetails details) throws Exception {
        var contact = new Contact(details, family.personId());
        var relation = new Relation(caseFile.studentId(), contact, new RelationDetails("somebody", false));
        return inHarbor(family, () -> {
            entityManager.persist(contact);
            entityManager.flush();
            entityManager.persist(relation);
            return relation.id();
        });
    }

    /** All that hangs on children, and what is known of them, whatever its version. */
    List<?> stateOf(Caller caller) throws Exception {
        return inHarbor(caller, () -> entityManager.createNativeQuery("""
                        select id::text || student_id || student_search_name from case_file
                        union all select id::text || student_id || contact_id || coalesce(ended_at::text, '') from relation
                        union all select id::text || student_id || given_by from consent
                        union all select id::text || concat_ws('|', first_name, last_name, search_name, date_of_birth,
                            grade, school, district, state, primary_language, disabilities, sound, sound_too) from student
                        order by 1
                        """).getResultList());
    }

    <T> T inHarbor(Caller caller, java.util.concurrent.Callable<T> done) throws Exception {
        return organisations.as(caller, () -> work.call(harbor.id(), done));
    }
}
