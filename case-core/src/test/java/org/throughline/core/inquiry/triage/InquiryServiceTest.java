package org.throughline.core.inquiry.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.access.Role;
import org.throughline.core.audit.AuditAction;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.Situation;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.family.ContactService;
import org.throughline.core.family.RelatedContact;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.inquiry.InquiryContents;
import org.throughline.core.inquiry.OpenedCases;
import org.throughline.core.inquiry.conflict.ConflictHint;
import org.throughline.core.inquiry.conflict.ConflictService;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.core.problem.Stale;
import org.throughline.core.team.AssignmentService;
import org.throughline.core.team.OfferedCase;
import org.throughline.core.tenancy.Tenanted;

/** From a family's first word to a case. */
@ExtendWith(CoreContainer.class)
class InquiryServiceTest {

    @Inject
    Harbor harbor;

    @Inject
    InquiryService inquiries;

    @Inject
    ConflictService conflicts;

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    AssignmentService assignments;

    @Inject
    CaseFileService cases;

    @Inject
    OpenedCases opened;

    @Inject
    CaseListService lists;

    @Inject
    ContactService contacts;

    Caller ana;
    Caller sam;

    @BeforeEach
    void anAdvocateAndASupervisor() throws Exception {
        ana = harbor.advocate();
        sam = harbor.supervisor();
    }

    @Test
    void inquiry_ofAnotherOrganisation_isNotFound() throws Exception {
        var id = written(InquiryContents.about("Mateo", "Cruz")).inquiry().id();
        var stranger = harbor.stranger();

        for (Callable<?> call : List.<Callable<?>>of(
                () -> inquiries.get(id),
                () -> inquiries.waitlist(id, ""),
                () -> inquiries.decline(id, DecisionReason.NO_CAPACITY, ""),
                () -> inquiries.noConflict(id, "looked"),
                () -> inquiries.accept(id, acceptance(null)),
                () -> conflicts.hintsFor(id))) {
            assertThatThrownBy(() -> harbor.as(stranger, call)).isInstanceOf(NotFound.class);
        }
        assertThat(harbor.as(stranger, () -> inquiries.list(InquiryQuery.all(), 0, 50)))
                .isEmpty();
    }

    @Test
    void familyAndAdministrator_readNoInquiry() throws Exception {
        for (var role : List.of(Role.FAMILY, Role.ORG_ADMIN)) {
            var caller = harbor.person(role);
            assertThatThrownBy(() -> harbor.as(caller, () -> inquiries.count(InquiryQuery.all())))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void inquiries_areFiltered_andTheOldestComesFirst() throws Exception {
        written(InquiryContents.about("Mateo", "Cruz"));
        var second = written(InquiryContents.about("Sofía", "Marín"));
        harbor.as(ana, () -> inquiries.waitlist(second.inquiry().id(), "in January"));

        assertThat(listed(InquiryQuery.all())).containsExactly("Mateo", "Sofía");
        assertThat(listed(InquiryQuery.of(InquiryStatus.WAITLISTED))).containsExactly("Sofía");
        assertThat(listed(new InquiryQuery(null, "MARIN"))).containsExactly("Sofía");
        assertThat(listed(new InquiryQuery(null, second.inquiry().reference()))).containsExactly("Sofía");
        assertThat(listed(new InquiryQuery(null, "5105550134"))).hasSize(2);
        assertThat(listed(new InquiryQuery(null, "%"))).isEmpty();
        assertThat(harbor.as(ana, inquiries::counts))
                .containsEntry(InquiryStatus.NEW, 1L)
                .containsEntry(InquiryStatus.DECLINED, 0L);
    }

    @Test
    void urgentInquiries_comeFirst_untilTheyAreDecided() throws Exception {
        written(InquiryContents.about("Mateo", "Cruz"));
        var pressing = harbor.as(ana, () -> inquiries.write(InquiryContents.about("Sofía", "Marín"), true))
                .inquiry()
                .id();
        assertThat(listed(InquiryQuery.all())).containsExactly("Sofía", "Mateo");

        harbor.as(ana, () -> inquiries.waitlist(pressing, "in January"));
        assertThat(listed(InquiryQuery.all())).containsExactly("Sofía", "Mateo");
        harbor.as(ana, () -> inquiries.decline(pressing, DecisionReason.OTHER, "Helped elsewhere"));

        assertThat(listed(InquiryQuery.all())).containsExactly("Mateo", "Sofía");
    }

    @Test
    void lookingThroughInquiries_isInTheAuditLog() throws Exception {
        written(InquiryContents.about("Mateo", "Cruz"));

        harbor.as(ana, () -> inquiries.list(InquiryQuery.all(), 0, 50));

        assertThat(harbor.inTransaction(
                        ana,
                        () -> entityManager
                                .createQuery(
                                        "select a.action from AuditEntry a where a.subjectType = 'inquiries'"
                                                + " and a.subjectId = :person and a.personId = :person",
                                        AuditAction.class)
                                .setParameter("person", ana.personId())
                                .getResultList()))
                .containsExactly(AuditAction.SEARCHED);
    }

    @Test
    void change_fromAnOlderVersion_isStale() throws Exception {
        var view = written(InquiryContents.about("Mateo", "Cruz"));
        var id = view.inquiry().id();
        var change = new InquiryChange(InquiryContents.about("Matteo", "Cruz"), true, ana.personId(), "Take them.", "");

        var changed =
                harbor.as(ana, () -> inquiries.change(id, change, view.triage().version()));

        assertThat(changed.triage().status()).isEqualTo(InquiryStatus.IN_TRIAGE);
        assertThat(changed.inquiry().told().child().firstName()).isEqualTo("Matteo");
        assertThat(changed.triage().version()).isGreaterThan(view.triage().version());
        assertThatThrownBy(() -> harbor.as(
                        ana, () -> inquiries.change(id, change, view.triage().version())))
                .isInstanceOf(Stale.class);
    }

    @Test
    void acceptance_opensTheCase_andAsksTheAdvocate() throws Exception {
        var id = checked(InquiryContents.about("Mateo", "Cruz"));

        var accepted = harbor.as(sam, () -> inquiries.accept(id, acceptance(ana.personId())));

        var caseId = Objects.requireNonNull(accepted.triage().caseId());
        var seen = harbor.as(ana, () -> cases.get(caseId));
        assertThat(seen.team()).extracting(CaseView.Advocate::id).containsExactly(ana.personId());
        assertThat(seen.number()).endsWith("-0001");
        assertThat(seen.situation()).isEqualTo(Situation.STUCK);
        assertThat(seen.student().primaryLanguage()).isEqualTo("es");
        assertThat(opened.ids()).contains(caseId);
        assertThat(harbor.as(ana, assignments::offeredToMe))
                .extracting(OfferedCase::caseId)
                .containsExactly(caseId);
        assertThatThrownBy(() -> harbor.as(sam, () -> inquiries.accept(id, acceptance(ana.personId()))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void acceptedInquiry_isSeenByThoseWhoSeeItsCase() throws Exception {
        var id = checked(InquiryContents.about("Mateo", "Cruz"));
        var caseId = Objects.requireNonNull(harbor.as(ana, () -> inquiries.accept(id, acceptance(null)))
                .triage()
                .caseId());
        var alike = written(InquiryContents.about("Sofía", "Marín")).inquiry().id();
        var alex = harbor.advocate();
        assertThat(harbor.as(sam, () -> inquiries.get(id)).inquiry().id()).isEqualTo(id);
        harbor.restrict(ana, caseId);

        for (var other : List.of(alex, sam)) {
            for (Callable<?> call : List.<Callable<?>>of(() -> inquiries.get(id), () -> inquiries.reopen(id))) {
                assertThatThrownBy(() -> harbor.as(other, call)).isInstanceOf(NotFound.class);
            }
            assertThat(harbor.as(other, () -> inquiries.list(InquiryQuery.all(), 0, 50)))
                    .extracting(view -> view.inquiry().id())
                    .containsExactly(alike);
            assertThat(harbor.as(other, () -> inquiries.count(InquiryQuery.all())))
                    .isEqualTo(1);
            assertThat(harbor.as(other, inquiries::counts)).containsEntry(InquiryStatus.ACCEPTED, 0L);
            assertThat(harbor.as(other, () -> conflicts.hintsFor(alike))).isEmpty();
        }
        assertThat(harbor.as(ana, () -> inquiries.get(id)).triage().caseId()).isEqualTo(caseId);
        assertThat(harbor.as(ana, () -> inquiries.count(InquiryQuery.all()))).isEqualTo(2);
        assertThat(harbor.as(ana, inquiries::counts)).containsEntry(InquiryStatus.ACCEPTED, 1L);
        assertThat(harbor.as(ana, () -> conflicts.hintsFor(alike)))
                .extracting(ConflictHint::inquiryId)
                .contains(id);
    }

    @Test
    void acceptance_byAnAdvocate_isForHerselfAlone() throws Exception {
        var alex = harbor.advocate();
        var id = checked(InquiryContents.about("Mateo", "Cruz"));

        assertThatThrownBy(() -> harbor.as(ana, () -> inquiries.accept(id, acceptance(alex.personId()))))
                .isInstanceOf(NotAllowed.class);
        assertThat(harbor.as(ana, () -> inquiries.get(id)).triage().status()).isEqualTo(InquiryStatus.IN_TRIAGE);
        assertThat(harbor.as(ana, () -> lists.count(CaseQuery.all()))).isZero();
        var accepted = harbor.as(ana, () -> inquiries.accept(id, acceptance(null)));

        assertThat(accepted.triage().status()).isEqualTo(InquiryStatus.ACCEPTED);
        assertThat(harbor.as(ana, assignments::offeredToMe)).isEmpty();
    }

    @Test
    void acceptance_withoutConflictCheck_isRefused_andOneNameIsEnough() throws Exception {
        var unchecked =
                written(InquiryContents.about("Mateo", "Cruz")).inquiry().id();
        var nameless = checked(InquiryContents.about("Mateo", null));

        assertThatThrownBy(() -> harbor.as(sam, () -> inquiries.accept(unchecked, acceptance(ana.personId()))))
                .isInstanceOf(Refused.class);
        assertThat(harbor.as(sam, () -> inquiries.accept(nameless, acceptance(ana.personId())))
                        .triage()
                        .caseId())
                .isNotNull();
    }

    @Test
    void acceptance_ofAKnownChild_opensAFurtherCase_andEntersNobodyTwice() throws Exception {
        var alex = harbor.advocate();
        var first = caseOf(harbor.as(
                ana, () -> inquiries.accept(checked(InquiryContents.about("Mateo", "Cruz")), acceptance(null))));
        var again = checked(InquiryContents.about("Mateo", "Cruz"));
        var hinted = harbor.as(ana, () -> conflicts.hintsFor(again)).stream()
                .filter(hint -> hint.kind() == ConflictHint.Kind.SAME_CHILD)
                .toList();
        assertThat(hinted).extracting(ConflictHint::studentId).containsExactly(first.studentId());

        assertThatThrownBy(() -> harbor.as(alex, () -> inquiries.accept(again, further(first, null))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> harbor.as(ana, () -> inquiries.accept(again, further(first, alex.personId()))))
                .isInstanceOf(NotAllowed.class);
        var second = caseOf(harbor.as(sam, () -> inquiries.accept(again, further(first, ana.personId()))));
        var third = caseOf(harbor.as(
                ana, () -> inquiries.accept(checked(InquiryContents.about("Mateo", null)), further(first, null))));

        assertThat(List.of(second, third)).allSatisfy(one -> {
            assertThat(one.studentId()).isEqualTo(first.studentId());
            assertThat(one.id()).isNotEqualTo(first.id());
            assertThat(harbor.as(ana, () -> contacts.inCase(one.id())))
                    .extracting(RelatedContact::name)
                    .containsExactly("Lucia Cruz");
            assertThat(one.team()).extracting(CaseView.Advocate::id).containsExactly(ana.personId());
        });
        assertThat(harbor.as(ana, assignments::offeredToMe))
                .extracting(OfferedCase::caseId)
                .containsExactly(second.id());
    }

    @Test
    void reopeningOfADeclinedInquiry_isLeftToASupervisor() throws Exception {
        var id = written(InquiryContents.about("Mateo", "Cruz")).inquiry().id();
        harbor.as(ana, () -> inquiries.decline(id, DecisionReason.OUT_OF_AREA, ""));

        assertThatThrownBy(() -> harbor.as(ana, () -> inquiries.reopen(id))).isInstanceOf(NotAllowed.class);
        assertThat(harbor.as(sam, () -> inquiries.reopen(id)).triage().status()).isEqualTo(InquiryStatus.IN_TRIAGE);
    }

    InquiryView written(InquiryContent content) throws Exception {
        return harbor.as(ana, () -> inquiries.write(content, false));
    }

    static Acceptance acceptance(@Nullable UUID advocateId) {
        return new Acceptance(CaseType.DISPUTE, advocateId, null, null, null);
    }

    List<String> listed(InquiryQuery query) throws Exception {
        return harbor.as(ana, () -> inquiries.list(query, 0, 50)).stream()
                .map(view -> view.inquiry().told().child().firstName())
                .toList();
    }

    UUID checked(InquiryContent content) throws Exception {
        var id = written(content).inquiry().id();
        harbor.as(ana, () -> inquiries.noConflict(id, "Names compared."));
        return id;
    }

    CaseView caseOf(InquiryView accepted) throws Exception {
        return harbor.as(
                ana, () -> cases.get(Objects.requireNonNull(accepted.triage().caseId())));
    }

    static Acceptance further(CaseView known, @Nullable UUID advocateId) {
        return new Acceptance(CaseType.DISPUTE, advocateId, null, null, known.studentId());
    }
}
