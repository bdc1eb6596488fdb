package org.throughline.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.Situation;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.consent.ConsentPurpose;
import org.throughline.core.consent.ConsentService;
import org.throughline.core.consent.GivenConsent;
import org.throughline.core.consent.NewConsent;
import org.throughline.core.family.ContactDetails;
import org.throughline.core.family.ContactService;
import org.throughline.core.family.RelatedContact;
import org.throughline.core.family.RelationDetails;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.core.problem.Stale;
import org.throughline.core.student.Disability;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.tenancy.Tenanted;

/** Two entries of one child made one, and parted again. */
@ExtendWith(CoreContainer.class)
class MergeServiceTest {

    static final LocalDate BORN = LocalDate.of(2016, 3, 18);
    static final StudentDetails MATEO = StudentDetails.of(
                    "Mateo", "Villanueva-Cruz", BORN, null, "Manzanita", null, "CA", "es")
            .disabilities(List.of(Disability.SPECIFIC_LEARNING_DISABILITY, Disability.AUTISM));

    static final StudentDetails MATTEO =
            StudentDetails.of("Matteo", "Vilanueva", BORN, "5", "Other school", "Alder Creek", "CA", "es");

    static final ContactDetails LUCIA = ContactDetails.family("Lucía Cruz", "es");

    static final RelationDetails MOTHER = new RelationDetails("mother", true);

    static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 7);

    @Inject
    Harbor harbor;

    @Inject
    CaseFileService cases;

    @Inject
    CaseListService lists;

    @Inject
    ContactService contacts;

    @Inject
    ConsentService consents;

    @Inject
    MergeService merges;

    @Inject
    DuplicateService duplicates;

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Test
    void merge_losesNothing_andItsUndoingRestoresExactly() throws Exception {
        var ana = harbor.advocate();
        var sam = harbor.supervisor();
        var kept = harbor.open(ana, MATEO);
        var other = harbor.open(ana, MATTEO);
        harbor.as(ana, () -> contacts.add(kept.id(), ContactDetails.family("Hector", "es"), MOTHER));
        var lucia =
                harbor.as(ana, () -> contacts.add(other.id(), LUCIA, MOTHER)).contact();
        consent(ana, other, lucia.id(), null);
        var before = stateOf(sam);

        var merge = harbor.as(sam, () -> merges.merge(kept.studentId(), other.studentId(), false));

        var merged = harbor.as(ana, () -> cases.get(other.id()));
        assertThat(merged.studentId()).isEqualTo(kept.studentId());
        assertThat(merged.student().fullName()).isEqualTo("Mateo Villanueva-Cruz");
        assertThat(merged.student().grade()).isEqualTo("5");
        assertThat(merged.student().school()).isEqualTo("Manzanita");
        assertThat(merged.student().district()).isEqualTo("Alder Creek");
        assertThat(peopleOf(ana, kept))
                .extracting(RelatedContact::name)
                .containsExactlyInAnyOrder("Hector", "Lucía Cruz");
        assertThat(harbor.as(ana, () -> consents.inCase(kept.id()))).hasSize(1);
        assertThat(hints(ana, "Matteo", "Vilanueva"))
                .extracting(PossibleDuplicate::studentId)
                .containsExactly(kept.studentId());
        assertThat(harbor.as(ana, () -> lists.list(called("villanueva"), 0, 10)).total())
                .isEqualTo(2);

        harbor.as(sam, () -> merges.undo(merge.id()));

        assertThat(stateOf(sam)).isEqualTo(before);
        assertThatThrownBy(() -> harbor.as(sam, () -> merges.undo(merge.id()))).isInstanceOf(Refused.class);
    }

    @Test
    void caseReadBeforeAMergeOrItsUndoing_isStaleAfterwards() throws Exception {
        var ana = harbor.advocate();
        var sam = harbor.supervisor();
        var kept = harbor.open(ana, MATEO);
        var other = harbor.open(ana, MATTEO);

        var merge = harbor.as(sam, () -> merges.merge(kept.studentId(), other.studentId(), false));

        assertThatThrownBy(() -> rename(ana, kept, MATEO)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> rename(ana, other, MATTEO)).isInstanceOf(Stale.class);
        var keptMerged = harbor.as(ana, () -> cases.get(kept.id()));
        var otherMerged = harbor.as(ana, () -> cases.get(other.id()));
        assertThat(keptMerged.student().grade()).isEqualTo("5");
        harbor.as(sam, () -> merges.undo(merge.id()));
        assertThatThrownBy(() -> rename(ana, keptMerged, keptMerged.student())).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> rename(ana, otherMerged, otherMerged.student()))
                .isInstanceOf(Stale.class);
    }

    @Test
    void readersOfBothSides_areNamed_andTheMergeWaitsUntilThatIsMeant() throws Exception {
        var ana = harbor.advocate();
        var sam = harbor.supervisor();
        var lucia = harbor.family();
        var hector = harbor.family();
        var kept = harbor.open(ana, MATEO);
        var other = harbor.open(ana, MATTEO);
        harbor.account(lucia, kept, LUCIA);
        harbor.account(hector, other, ContactDetails.family("Hector", "es"));

        var preview = harbor.as(sam, () -> merges.preview(kept.studentId(), other.studentId()));

        assertThat(preview.newReaders()).containsExactly("Hector");
        assertThat(preview.keptReaders()).containsExactly("Lucía Cruz");

        assertThatThrownBy(() -> harbor.as(sam, () -> merges.merge(kept.studentId(), other.studentId(), false)))
                .isInstanceOf(Refused.class)
                .hasMessageContainingAll("Hector", "Lucía Cruz");
        assertThat(harbor.as(sam, () -> merges.merge(kept.studentId(), other.studentId(), true))
                        .keptId())
                .isEqualTo(kept.studentId());
    }

    @Test
    void caseOpenedAfterAMerge_staysWithTheKeptChildWhenItIsUndone() throws Exception {
        var ana = harbor.advocate();
        var sam = harbor.supervisor();
        var kept = harbor.open(ana, MATEO);
        var other = harbor.open(ana, MATTEO);
        var merge = harbor.as(sam, () -> merges.merge(kept.studentId(), other.studentId(), false));
        var later = harbor.as(ana, () -> cases.openFurther(kept.studentId(), CaseType.DISPUTE, Situation.STUCK, ""));

        harbor.as(sam, () -> merges.undo(merge.id()));

        assertThat(harbor.as(ana, () -> cases.get(later.id())).studentId()).isEqualTo(kept.studentId());
        assertThat(harbor.as(ana, () -> cases.get(other.id())).studentId()).isEqualTo(other.studentId());
    }

    @Test
    void merge_isUndoneOnlyAfterTheOneAboveIt() throws Exception {
        var ana = harbor.advocate();
        var sam = harbor.supervisor();
        var first = harbor.open(ana, MATEO);
        var second = harbor.open(ana, MATTEO);
        var third = harbor.open(ana, MATEO);
        var below = harbor.as(sam, () -> merges.merge(first.studentId(), second.studentId(), false));
        var above = harbor.as(sam, () -> merges.merge(third.studentId(), first.studentId(), false));

        assertThatThrownBy(() -> harbor.as(sam, () -> merges.undo(below.id()))).isInstanceOf(Refused.class);
        harbor.as(sam, () -> merges.undo(above.id()));
        harbor.as(sam, () -> merges.undo(below.id()));

        assertThat(harbor.as(ana, () -> cases.get(second.id())).studentId()).isEqualTo(second.studentId());
    }

    @Test
    void merge_isLeftToASupervisorWhoSeesBothChildren() throws Exception {
        var ana = harbor.advocate();
        var sam = harbor.supervisor();
        var kept = harbor.open(ana, MATEO);
        var other = harbor.open(ana, MATTEO);

        assertThatThrownBy(() -> harbor.as(ana, () -> merges.merge(kept.studentId(), other.studentId(), false)))
                .isInstanceOf(NotAllowed.class);
        harbor.restrict(ana, other.id());
        assertThatThrownBy(() -> harbor.as(sam, () -> merges.merge(kept.studentId(), other.studentId(), false)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> harbor.as(sam, () -> merges.merge(kept.studentId(), kept.studentId(), false)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void childWithACaseThatIsHidden_isMergedByItsTeamAlone() throws Exception {
        var ana = harbor.advocate();
        var sam = harbor.supervisor();
        var kept = harbor.open(ana, MATEO);
        var other = harbor.open(ana, MATTEO);
        var further =
                harbor.as(ana, () -> cases.openFurther(other.studentId(), CaseType.DISPUTE, Situation.STUCK, "Again."));
        harbor.restrict(ana, further.id());

        assertThatThrownBy(() -> harbor.as(sam, () -> merges.preview(kept.studentId(), other.studentId())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> harbor.as(sam, () -> merges.merge(kept.studentId(), other.studentId(), false)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void furtherCase_isOfTheSameChild_andRenamedWithIt() throws Exception {
        var ana = harbor.advocate();
        var first = harbor.open(ana, MATEO);

        var further =
                harbor.as(ana, () -> cases.openFurther(first.studentId(), CaseType.DISPUTE, Situation.STUCK, "Again."));

        assertThat(further.studentId()).isEqualTo(first.studentId());
        assertThat(further.student()).isEqualTo(MATEO);
        assertThat(hints(ana, "Mateo", "Cruz")).hasSize(1);
        assertThat(harbor.as(ana, () -> contacts.tiesOf(first.id())).otherCases())
                .hasSize(1);
        rename(ana, further, MATTEO);
        assertThat(harbor.as(ana, () -> lists.list(called("vilanueva"), 0, 10)).total())
                .isEqualTo(2);
        assertThatThrownBy(() -> rename(ana, first, MATEO)).isInstanceOf(Stale.class);
    }

    @Test
    void contactConsentAndMerge_ofAnotherOrganisation_areNotFound() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana, MATEO);
        var other = harbor.open(ana, MATTEO);
        var lucia = harbor.as(ana, () -> contacts.add(mateo.id(), LUCIA, MOTHER));
        var given = consent(ana, mateo, lucia.contact().id(), null);
        var relation = lucia.relation().id();
        var stranger = harbor.stranger();

        assertThatThrownBy(() -> harbor.as(stranger, () -> contacts.inCase(mateo.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> harbor.as(stranger, () -> contacts.get(relation)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> end(stranger, relation)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> harbor.as(stranger, () -> consents.inCase(mateo.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> harbor.as(
                        stranger, () -> consents.withdraw(given.consent().id(), LONG_AGO)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> harbor.as(stranger, () -> merges.merge(mateo.studentId(), other.studentId(), false)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> harbor.as(
                        stranger, () -> cases.openFurther(mateo.studentId(), CaseType.DISPUTE, Situation.STUCK, "")))
                .isInstanceOf(NotFound.class);
        assertThat(hints(stranger, "Mateo", "Cruz")).isEmpty();
    }

    GivenConsent consent(Caller advocate, CaseView caseFile, UUID by, @Nullable UUID documentId) throws Exception {
        var given = new NewConsent(ConsentPurpose.RELEASE_FROM_SCHOOL, "", by, LONG_AGO, null, documentId, "");
        return harbor.as(advocate, () -> consents.give(caseFile.id(), given));
    }

    List<RelatedContact> peopleOf(Caller caller, CaseView caseFile) throws Exception {
        return harbor.as(caller, () -> contacts.inCase(caseFile.id()));
    }

    List<PossibleDuplicate> hints(Caller caller, String firstName, String lastName) throws Exception {
        return harbor.as(caller, () -> duplicates.alike(firstName, lastName, BORN));
    }

    static CaseQuery called(String name) {
        return CaseQuery.of(CaseFilter.ALL.text(name));
    }

    /** All that hangs on children, and what is known of them, whatever its version. */
    List<?> stateOf(Caller caller) throws Exception {
        return harbor.inTransaction(
                caller, () -> entityManager.createNativeQuery("""
                        select id::text || student_id || student_search_name from case_file
                        union all select id::text || student_id || contact_id || coalesce(ended_at::text, '') from relation
                        union all select id::text || student_id || given_by from consent
                        union all select id::text || concat_ws('|', first_name, last_name, search_name, date_of_birth,
                            grade, school, district, state, primary_language, disabilities, sound, sound_too) from student
                        order by 1
                        """).getResultList());
    }

    void rename(Caller advocate, CaseView read, StudentDetails child) throws Exception {
        harbor.as(advocate, () -> cases.changeChild(read.id(), child, read.version()));
    }

    void end(Caller caller, UUID relationId) throws Exception {
        harbor.as(caller, () -> {
            contacts.end(relationId);
            return relationId;
        });
    }
}
