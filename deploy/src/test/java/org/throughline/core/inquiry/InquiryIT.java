package org.throughline.core.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
import org.throughline.core.audit.AuditAction;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.NewCase;
import org.throughline.core.casefile.Situation;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.family.Contact;
import org.throughline.core.family.ContactDetails;
import org.throughline.core.family.ContactService;
import org.throughline.core.family.RelatedContact;
import org.throughline.core.family.Relation;
import org.throughline.core.family.RelationDetails;
import org.throughline.core.family.Relations;
import org.throughline.core.inquiry.conflict.ConflictHint;
import org.throughline.core.inquiry.conflict.ConflictService;
import org.throughline.core.inquiry.triage.Acceptance;
import org.throughline.core.inquiry.triage.DecisionReason;
import org.throughline.core.inquiry.triage.InquiryChange;
import org.throughline.core.inquiry.triage.InquiryQuery;
import org.throughline.core.inquiry.triage.InquiryService;
import org.throughline.core.inquiry.triage.InquiryStatus;
import org.throughline.core.inquiry.triage.InquiryView;
import org.throughline.core.organisation.OrganisationService;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.core.problem.Stale;
import org.throughline.core.staff.AdvocateProfileService;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.team.AssignmentService;
import org.throughline.core.team.AssignmentState;
import org.throughline.core.team.OfferedCase;
import org.throughline.core.team.TeamService;
import org.throughline.core.tenancy.CoreWar;
import org.throughline.core.tenancy.InOrganisation;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.core.tenancy.Tenanted;

/** From a family's first word to a case, through the real container and the real database. */
@ExtendWith(ArquillianExtension.class)
class InquiryIT {

    @Deployment
    static WebArchive core() {
        return CoreWar.withTests();
    }

    @Inject
    InquiryService inquiries;

    @Inject
    ConflictService conflicts;

    @Inject
    AssignmentService assignments;

    @Inject
    AdvocateProfileService profiles;

    @Inject
    CaseFileService cases;

    @Inject
    CaseListService lists;

    @Inject
    TeamService teams;

    @Inject
    Relations relations;

    @Inject
    ContactService contacts;

    @Inject
    OrganisationService organisation;

    @Inject
    PublicForm publicForm;

    @Inject
    OpenedCases opened;

    @Inject
    InOrganisation organisations;

    @Inject
    TenantWork work;

    @Inject
    @Tenanted
    EntityManager entityManager;

    Organisation harbor = new Organisation(new UUID(0, 0), "harbor");

    @Nullable
    Caller ana;

    @Nullable
    Caller sam;

    @BeforeEach
    void newOrganisation() throws Exception {
        harbor = organisations.newOrganisation();
        ana = organisations.newPerson(harbor, Role.ADVOCATE);
        sam = organisations.newPerson(harbor, Role.SUPERVISOR);
    }

    @Test
    void anotherOrganisationFindsNothing() throws Exception {
        var id = written(told("Mateo", "Cruz")).inquiry().id();
        var stranger = organisations.newPerson(organisations.newOrganisation(), Role.ADVOCATE, Role.SUPERVISOR);

        for (Callable<?> call : List.<Callable<?>>of(
                () -> inquiries.get(id),
                () -> inquiries.waitlist(id, ""),
                () -> inquiries.decline(id, DecisionReason.NO_CAPACITY, ""),
                () -> inquiries.noConflict(id, "looked"),
                () -> inquiries.accept(id, acceptance(null)),
                () -> conflicts.hintsFor(id))) {
            assertThatThrownBy(() -> organisations.as(stranger, call)).isInstanceOf(NotFound.class);
        }
        assertThat(organisations.as(stranger, () -> inquiries.list(InquiryQuery.all(), 0, 50)))
                .isEmpty();
    }

    @Test
    void familiesAndAdministratorsReadNothing() throws Exception {
        for (var role : List.of(Role.FAMILY, Role.ORG_ADMIN)) {
            var caller = organisations.newPerson(harbor, role);
            assertThatThrownBy(() -> organisations.as(caller, () -> inquiries.count(InquiryQuery.all())))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void theListIsFilteredAndTheOldestComesFirst() throws Exception {
        written(told("Mateo", "Cruz"));
        var second = written(told("Sofía", "Marín"));
        as(ana, () -> inquiries.waitlist(second.inquiry().id(), "in January"));

        assertThat(listed(InquiryQuery.all())).containsExactly("Mateo", "Sofía");
        assertThat(listed(InquiryQuery.of(InquiryStatus.WAITLISTED))).containsExactly("Sofía");
        assertThat(listed(new InquiryQuery(null, "MARIN"))).containsExactly("Sofía");
        assertThat(listed(new InquiryQuery(null, second.inquiry().reference()))).containsExactly("Sofía");
        assertThat(listed(new InquiryQuery(null, "5105550134"))).hasSize(2);
        assertThat(listed(new InquiryQuery(null, "%"))).isEmpty();
        assertThat(as(ana, inquiries::counts))
                .containsEntry(InquiryStatus.NEW, 1L)
                .containsEntry(InquiryStatus.DECLINED, 0L);
    }

    @Test
    void whoLooksThroughTheListIsInTheAuditLog() throws Exception {
        written(told("Mateo", "Cruz"));

        as(ana, () -> inquiries.list(InquiryQuery.all(), 0, 50));

        assertThat(as(
                        ana,
                        () -> work.call(
                                harbor.id(),
                                () -> entityManager
                                        .createQuery(
                                                "select a.action from AuditEntry a where a.subjectType = 'inquiries'"
                                                        + " and a.subjectId = :person and a.personId = :person",
                                                AuditAction.class)
                                        .setParameter("person", anaId())
                                        .getResultList())))
                .containsExactly(AuditAction.SEARCHED);
    }

    @Test
    void aChangeOfSomethingOlderIsStale() throws Exception {
        var view = written(told("Mateo", "Cruz"));
        var id = view.inquiry().id();
        var change = new InquiryChange(told("Matteo", "Cruz"), true, anaId(), "Take them.", "");

        var changed = as(ana, () -> inquiries.change(id, change, view.triage().version()));

        assertThat(changed.triage().status()).isEqualTo(InquiryStatus.IN_TRIAGE);
        assertThat(changed.inquiry().told().child().firstName()).isEqualTo("Matteo");
        assertThat(changed.triage().version()).isGreaterThan(view.triage().version());
        assertThatThrownBy(() ->
                        as(ana, () -> inquiries.change(id, change, view.triage().version())))
                .isInstanceOf(Stale.class);
    }

    @Test
    void acceptingOpensTheCaseAndAsksTheAdvocate() throws Exception {
        var id = checked(told("Mateo", "Cruz"));

        var accepted = as(sam, () -> inquiries.accept(id, acceptance(anaId())));

        var caseId = Objects.requireNonNull(accepted.triage().caseId());
        var seen = as(ana, () -> cases.get(caseId));
        assertThat(seen.team()).extracting(CaseView.Advocate::id).containsExactly(anaId());
        assertThat(seen.number()).endsWith("-0001");
        assertThat(seen.situation()).isEqualTo(Situation.STUCK);
        assertThat(seen.student().primaryLanguage()).isEqualTo("es");
        assertThat(opened.ids()).contains(caseId);
        assertThat(as(ana, assignments::offeredToMe))
                .extracting(OfferedCase::caseId)
                .containsExactly(caseId);
        assertThatThrownBy(() -> as(sam, () -> inquiries.accept(id, acceptance(anaId()))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoDeclinesLeavesTheCaseToNobody() throws Exception {
        var id = checked(told("Mateo", "Cruz"));
        var caseId = Objects.requireNonNull(as(sam, () -> inquiries.accept(id, acceptance(anaId())))
                .triage()
                .caseId());
        var offered = as(ana, assignments::offeredToMe).getFirst().id();

        assertThatThrownBy(() -> as(ana, () -> assignments.decline(offered, " ")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> as(sam, () -> assignments.accept(offered))).isInstanceOf(NotFound.class);
        as(ana, () -> assignments.decline(offered, "I know the family."));

        assertThatThrownBy(() -> as(ana, () -> cases.get(caseId))).isInstanceOf(NotFound.class);
        assertThat(as(sam, () -> cases.get(caseId)).team()).isEmpty();
        assertThat(as(sam, () -> assignments.latestOf(caseId)))
                .hasValueSatisfying(latest -> assertThat(latest.state()).isEqualTo(AssignmentState.DECLINED));
        var again = as(sam, () -> assignments.offer(caseId, anaId()));
        assertThat(as(ana, () -> assignments.accept(again.id())).state()).isEqualTo(AssignmentState.ACCEPTED);
        assertThat(as(ana, assignments::offeredToMe)).isEmpty();
    }

    @Test
    void theLastOneOnARestrictedCaseCannotDeclineIt() throws Exception {
        var id = checked(told("Mateo", "Cruz"));
        var caseId = Objects.requireNonNull(as(sam, () -> inquiries.accept(id, acceptance(anaId())))
                .triage()
                .caseId());
        restrict(caseId);
        var offered = as(ana, assignments::offeredToMe).getFirst().id();

        assertThatThrownBy(() -> as(ana, () -> assignments.decline(offered, "I know the family.")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Nobody would see");
        assertThat(as(ana, () -> cases.get(caseId)).team()).hasSize(1);
        assertThat(as(ana, assignments::offeredToMe)).hasSize(1);
        as(ana, () -> {
            var samToo = Set.of(anaId(), Objects.requireNonNull(sam).personId());
            teams.change(caseId, samToo, "");
            return samToo;
        });
        as(ana, () -> assignments.decline(offered, "I know the family."));

        assertThat(as(sam, () -> cases.get(caseId)).team())
                .extracting(CaseView.Advocate::id)
                .containsExactly(Objects.requireNonNull(sam).personId());
    }

    @Test
    void whatBecameACaseIsSeenByThoseWhoMaySeeTheCase() throws Exception {
        var id = checked(told("Mateo", "Cruz"));
        var caseId = Objects.requireNonNull(
                as(ana, () -> inquiries.accept(id, acceptance(null))).triage().caseId());
        var alike = written(told("Sofía", "Marín")).inquiry().id();
        var alex = organisations.newPerson(harbor, Role.ADVOCATE);
        assertThat(as(sam, () -> inquiries.get(id)).inquiry().id()).isEqualTo(id);
        restrict(caseId);

        for (var other : List.of(alex, Objects.requireNonNull(sam))) {
            for (Callable<?> call : List.<Callable<?>>of(() -> inquiries.get(id), () -> inquiries.reopen(id))) {
                assertThatThrownBy(() -> as(other, call)).isInstanceOf(NotFound.class);
            }
            assertThat(as(other, () -> inquiries.list(InquiryQuery.all(), 0, 50)))
                    .extracting(view -> view.inquiry().id())
                    .containsExactly(alike);
            assertThat(as(other, () -> inquiries.count(InquiryQuery.all()))).isEqualTo(1);
            assertThat(as(other, inquiries::counts)).containsEntry(InquiryStatus.ACCEPTED, 0L);
            assertThat(as(other, () -> conflicts.hintsFor(alike))).isEmpty();
        }
        assertThat(as(ana, () -> inquiries.get(id)).triage().caseId()).isEqualTo(caseId);
        assertThat(as(ana, () -> inquiries.count(InquiryQuery.all()))).isEqualTo(2);
        assertThat(as(ana, inquiries::counts)).containsEntry(InquiryStatus.ACCEPTED, 1L);
        assertThat(as(ana, () -> conflicts.hintsFor(alike)))
                .extracting(ConflictHint::inquiryId)
                .contains(id);
    }

    @Test
    void aCaseIsOfferedAgainWhenTheAdvocateWasTakenOffTheTeam() throws Exception {
        var alex = organisations.newPerson(harbor, Role.ADVOCATE);
        var blair = organisations.newPerson(harbor, Role.ADVOCATE, Role.SUPERVISOR);
        var id = checked(told("Mateo", "Cruz"));
        var caseId = Objects.requireNonNull(as(sam, () -> inquiries.accept(id, acceptance(blair.personId())))
                .triage()
                .caseId());
        var first = as(blair, assignments::offeredToMe).getFirst().id();
        assertThatThrownBy(() -> as(sam, () -> assignments.offer(caseId, alex.personId())))
                .isInstanceOf(Refused.class);
        as(sam, () -> {
            teams.change(caseId, Set.of(), "Blair is ill.");
            return caseId;
        });

        assertThatThrownBy(() -> as(ana, () -> assignments.offer(caseId, anaId())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(
                        sam,
                        () -> assignments.offer(
                                caseId, Objects.requireNonNull(sam).personId())))
                .isInstanceOf(Invalid.class);
        as(sam, () -> assignments.offer(caseId, alex.personId()));

        assertThat(as(alex, assignments::offeredToMe))
                .extracting(OfferedCase::caseId)
                .containsExactly(caseId);
        assertThatThrownBy(() -> as(blair, () -> assignments.accept(first))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(blair, () -> assignments.decline(first, "I am ill.")))
                .isInstanceOf(Refused.class);
        var otherOrganisation = organisations.newOrganisation();
        var stranger = organisations.newPerson(otherOrganisation, Role.ADVOCATE, Role.SUPERVISOR);
        assertThatThrownBy(() -> as(stranger, () -> assignments.offer(caseId, stranger.personId())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAdvocateTakesAFamilyAloneAndGivesItToNobodyElse() throws Exception {
        var alex = organisations.newPerson(harbor, Role.ADVOCATE);
        var id = checked(told("Mateo", "Cruz"));

        assertThatThrownBy(() -> as(ana, () -> inquiries.accept(id, acceptance(alex.personId()))))
                .isInstanceOf(NotAllowed.class);
        assertThat(as(ana, () -> inquiries.get(id)).triage().status()).isEqualTo(InquiryStatus.IN_TRIAGE);
        assertThat(as(ana, () -> lists.count(CaseQuery.all()))).isZero();
        var accepted = as(ana, () -> inquiries.accept(id, acceptance(null)));

        assertThat(accepted.triage().status()).isEqualTo(InquiryStatus.ACCEPTED);
        assertThat(as(ana, assignments::offeredToMe)).isEmpty();
    }

    @Test
    void withoutTheCheckOrTheLastNameThereIsNoCase() throws Exception {
        var unchecked = written(told("Mateo", "Cruz")).inquiry().id();
        var nameless = checked(told("Mateo", null));

        assertThatThrownBy(() -> as(sam, () -> inquiries.accept(unchecked, acceptance(anaId()))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(sam, () -> inquiries.accept(nameless, acceptance(anaId()))))
                .isInstanceOf(Invalid.class);
        var named = new Acceptance(CaseType.DISPUTE, anaId(), null, "Cruz", null);
        assertThat(as(sam, () -> inquiries.accept(nameless, named)).triage().caseId())
                .isNotNull();
    }

    @Test
    void aChildThatIsWithUsGetsAFurtherCaseAndNobodyIsEnteredTwice() throws Exception {
        var alex = organisations.newPerson(harbor, Role.ADVOCATE);
        var first = caseOf(as(ana, () -> inquiries.accept(checked(told("Mateo", "Cruz")), acceptance(null))));
        var again = checked(told("Mateo", "Cruz"));
        var hinted = as(ana, () -> conflicts.hintsFor(again)).stream()
                .filter(hint -> hint.kind() == ConflictHint.Kind.SAME_CHILD)
                .toList();
        assertThat(hinted).extracting(ConflictHint::studentId).containsExactly(first.studentId());

        assertThatThrownBy(() -> as(alex, () -> inquiries.accept(again, further(first, null))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(ana, () -> inquiries.accept(again, further(first, alex.personId()))))
                .isInstanceOf(NotAllowed.class);
        var second = caseOf(as(sam, () -> inquiries.accept(again, further(first, anaId()))));
        var third = caseOf(as(ana, () -> inquiries.accept(checked(told("Mateo", null)), further(first, null))));

        assertThat(List.of(second, third)).allSatisfy(one -> {
            assertThat(one.studentId()).isEqualTo(first.studentId());
            assertThat(one.id()).isNotEqualTo(first.id());
            assertThat(as(ana, () -> contacts.inCase(one.id())))
                    .extracting(RelatedContact::name)
                    .containsExactly("Lucia Cruz");
            assertThat(one.team()).extracting(CaseView.Advocate::id).containsExactly(anaId());
        });
        assertThat(as(ana, assignments::offeredToMe))
                .extracting(OfferedCase::caseId)
                .containsExactly(second.id());
    }

    private CaseView caseOf(InquiryView accepted) throws Exception {
        return as(ana, () -> cases.get(Objects.requireNonNull(accepted.triage().caseId())));
    }

    private static Acceptance further(CaseView known, @Nullable UUID advocateId) {
        return new Acceptance(CaseType.DISPUTE, advocateId, null, null, known.studentId());
    }

    @Test
    void onlyASupervisorTakesADeclineBack() throws Exception {
        var id = written(told("Mateo", "Cruz")).inquiry().id();
        as(ana, () -> inquiries.decline(id, DecisionReason.OUT_OF_AREA, ""));

        assertThatThrownBy(() -> as(ana, () -> inquiries.reopen(id))).isInstanceOf(NotAllowed.class);
        assertThat(as(sam, () -> inquiries.reopen(id)).triage().status()).isEqualTo(InquiryStatus.IN_TRIAGE);
    }

    @Test
    void hintsNameOnlyCasesThatTheCallerMaySee() throws Exception {
        var known = StudentDetails.of("Mateo", "Cruz", LocalDate.of(2016, 3, 18), null, null, null, "CA", "es");
        var open = as(ana, () -> cases.open(new NewCase(known, CaseType.EVALUATION, Situation.HAS_IEP, "")));
        as(
                ana,
                () -> work.call(harbor.id(), () -> {
                    var hector = new Contact(ContactDetails.family("Héctor Cruz", "es"), null);
                    relations.add(hector, new Relation(open.studentId(), hector, new RelationDetails("father", false)));
                    return open;
                }));
        var view = written(told("mateo", "CRUZ"));
        var id = view.inquiry().id();
        var earlier = written(told("Sofía", "Marín")).inquiry().id();
        as(
                ana,
                () -> inquiries.change(
                        id,
                        new InquiryChange(told("mateo", "CRUZ"), false, null, "", "Hector Cruz\nNobody Else"),
                        view.triage().version()));

        assertThat(as(ana, () -> conflicts.hintsFor(id)))
                .extracting(ConflictHint::kind, ConflictHint::caseId, ConflictHint::inquiryId)
                .contains(
                        tuple(ConflictHint.Kind.OTHER_SIDE, open.id(), null),
                        tuple(ConflictHint.Kind.SAME_CHILD, open.id(), null),
                        tuple(ConflictHint.Kind.ASKED_BEFORE, null, earlier));
        var alex = organisations.newPerson(harbor, Role.ADVOCATE);
        assertThat(organisations.as(alex, () -> conflicts.hintsFor(id)))
                .extracting(ConflictHint::kind)
                .containsExactly(ConflictHint.Kind.ASKED_BEFORE);
    }

    @Test
    void whoSpeaksTheLanguageIsSuggestedFirst() throws Exception {
        var alex = organisations.newPerson(harbor, Role.ADVOCATE);
        as(sam, () -> profiles.change(alex.personId(), List.of("en", "es"), 28, 0));
        as(
                ana,
                () -> cases.open(new NewCase(
                        StudentDetails.of("Noor", "Haddad", null, null, null, null, "CA", "ar"),
                        CaseType.EVALUATION,
                        Situation.STUCK,
                        "")));

        var suggested = as(sam, () -> assignments.suggestFor("es"));

        assertThat(suggested).first().satisfies(load -> {
            assertThat(load.id()).isEqualTo(alex.personId());
            assertThat(load.agreed()).isEqualTo(28);
        });
        assertThat(suggested).last().satisfies(load -> assertThat(load.open()).isEqualTo(1));
        assertThatThrownBy(() -> as(sam, () -> profiles.change(alex.personId(), List.of("en"), 28, 0)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void thePublicFormOfAnOpenOrganisationKeepsOneInquiryForOneForm() throws Exception {
        assertThat(publicForm.find(harbor.alias())).isEmpty();
        openForm();
        var form = publicForm.find(harbor.alias()).orElseThrow();

        var first = publicForm.receive(form.tenant(), told("Mateo", "Cruz"), "nonce");
        var second = publicForm.receive(form.tenant(), told("Mateo", "Cruz"), "nonce");

        assertThat(second).isEqualTo(first);
        assertThat(as(ana, () -> inquiries.list(InquiryQuery.all(), 0, 50)))
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.inquiry().source()).isEqualTo(InquirySource.PUBLIC_FORM);
                    assertThat(view.triage().isUrgent()).isTrue();
                });
    }

    @Test
    void whatIsWrittenIntoASentFormIsAFurtherInquiry() throws Exception {
        openForm();
        var tenant = publicForm.find(harbor.alias()).orElseThrow().tenant();

        var first = publicForm.receive(tenant, told("Mateo", "Cruz"), "nonce");
        var further = publicForm.receive(tenant, told("Sofía", "Cruz"), "nonce");

        assertThat(further).isNotEqualTo(first);
        assertThat(publicForm.receive(tenant, told("Sofía", "Cruz"), "nonce")).isEqualTo(further);
        assertThat(listed(InquiryQuery.all())).containsExactlyInAnyOrder("Mateo", "Sofía");
    }

    @Test
    void eightClicksAtTheSameMomentAreOneInquiry() throws Exception {
        openForm();
        var tenant = publicForm.find(harbor.alias()).orElseThrow().tenant();
        var answers = new ArrayList<String>();

        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<String> click = () -> publicForm.receive(tenant, told("Mateo", "Cruz"), "once");
            for (var answer : threads.invokeAll(List.of(click, click, click, click, click, click, click, click))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).hasSize(8).containsOnly(answers.getFirst());
        assertThat(as(ana, () -> inquiries.count(InquiryQuery.all()))).isEqualTo(1);
    }

    private void openForm() throws Exception {
        var omar = organisations.newPerson(harbor, Role.ORG_ADMIN);
        organisations.as(omar, () -> {
            organisation.openPublicForm(true);
            return omar;
        });
    }

    private void restrict(UUID caseId) throws Exception {
        as(ana, () -> {
            var seen = cases.get(caseId);
            return cases.change(caseId, seen.asChange().restricted(true), seen.version());
        });
    }

    private List<String> listed(InquiryQuery query) throws Exception {
        return as(ana, () -> inquiries.list(query, 0, 50)).stream()
                .map(view -> view.inquiry().told().child().firstName())
                .toList();
    }

    private InquiryView written(InquiryContent content) throws Exception {
        return as(ana, () -> inquiries.write(content, false));
    }

    private UUID checked(InquiryContent content) throws Exception {
        var id = written(content).inquiry().id();
        as(ana, () -> inquiries.noConflict(id, "Names compared."));
        return id;
    }

    private UUID anaId() {
        return Objects.requireNonNull(ana).personId();
    }

    private <T> T as(@Nullable Caller caller, Callable<T> call) throws Exception {
        return organisations.as(Objects.requireNonNull(caller), call);
    }

    private static Acceptance acceptance(@Nullable UUID advocateId) {
        return new Acceptance(CaseType.DISPUTE, advocateId, null, null, null);
    }

    static InquiryContent told(String firstName, @Nullable String lastName) {
        return new InquiryContent(
                "es",
                new InquiryContent.Contact("Lucia Cruz", "mother", "(510) 555-0134", null, "evenings"),
                new InquiryContent.Child(firstName, lastName, "5", null, "Alder Creek Unified", null, "CA"),
                Situation.STUCK,
                Map.of(IntakeQuestion.OUT_OF_SCHOOL, "YES"),
                "Lo suspendieron.");
    }
}
