package org.throughline.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseFilter.Lack;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.caselist.SavedView;
import org.throughline.core.caselist.SavedViewService;
import org.throughline.core.closing.ClosingService;
import org.throughline.core.family.Contact;
import org.throughline.core.family.ContactDetails;
import org.throughline.core.family.Relation;
import org.throughline.core.family.RelationDetails;
import org.throughline.core.family.Relations;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.core.report.CaseloadService;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.team.TeamService;
import org.throughline.core.tenancy.CoreWar;
import org.throughline.core.tenancy.InOrganisation;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.core.timeline.TimelineEntry;
import org.throughline.core.timeline.TimelineFilter;
import org.throughline.core.timeline.TimelineKind;
import org.throughline.core.timeline.TimelineService;

/** From the team to the approved end of a case, through the real container and the real database. */
@ExtendWith(ArquillianExtension.class)
class TeamAndClosingIT {

    static final StudentDetails MATEO = StudentDetails.of("Mateo", "Cruz", null, "5", null, "Alder Creek", "CA", "es");

    @Deployment
    static WebArchive core() {
        return CoreWar.withTests();
    }

    @Inject
    CaseFileService cases;

    @Inject
    CaseListService lists;

    @Inject
    SavedViewService views;

    @Inject
    TeamService teams;

    @Inject
    ClosingService closings;

    @Inject
    TimelineService timelines;

    @Inject
    CaseloadService caseloads;

    @Inject
    Relations relations;

    @Inject
    TenantWork work;

    @Inject
    InOrganisation organisations;

    Organisation harbor;
    Caller ana;
    Caller sam;

    @BeforeEach
    void newOrganisation() throws Exception {
        harbor = organisations.newOrganisation();
        ana = organisations.newPerson(harbor, Role.ADVOCATE);
        sam = organisations.newPerson(harbor, Role.SUPERVISOR);
    }

    @Test
    void anAdvocateAsksAndASupervisorCloses() throws Exception {
        var opened = openedBy(ana);

        var asked = organisations.as(
                ana, () -> closings.ask(opened.id(), CaseOutcome.AGREEMENT_SIGNED, "Reading services from January."));
        assertThatThrownBy(() -> organisations.as(ana, () -> closings.approve(asked.id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> organisations.as(ana, () -> closings.ask(opened.id(), CaseOutcome.RESOLVED, "Again.")))
                .isInstanceOf(Refused.class);
        assertThat(organisations.as(sam, () -> closings.countWaiting())).isEqualTo(1);
        organisations.as(sam, () -> closings.approve(asked.id()));

        var closed = organisations.as(ana, () -> cases.get(opened.id()));
        assertThat(closed.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(closed.outcome()).isEqualTo(CaseOutcome.AGREEMENT_SIGNED);
        assertThat(closed.closedOn()).isNotNull();
        assertThat(told(ana, opened)).startsWith("CLOSED.AGREEMENT_SIGNED", "CLOSING_ASKED.AGREEMENT_SIGNED");
        assertThatThrownBy(() -> organisations.as(sam, () -> closings.approve(asked.id())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatIsSentBackCanBeAskedAgainAndAClosedCaseOpensWithAReason() throws Exception {
        var opened = openedBy(ana);
        var first = organisations.as(ana, () -> closings.ask(opened.id(), CaseOutcome.RESOLVED, "Done."));

        assertThatThrownBy(() -> organisations.as(sam, () -> closings.sendBack(first.id(), " ")))
                .isInstanceOf(Invalid.class);
        organisations.as(sam, () -> closings.sendBack(first.id(), "The records have not come."));
        var second = organisations.as(ana, () -> closings.ask(opened.id(), CaseOutcome.RESOLVED, "They have come."));
        organisations.as(sam, () -> closings.approve(second.id()));
        organisations.as(ana, () -> {
            closings.reopen(opened.id(), "The district stopped the services.");
            return opened;
        });

        var again = organisations.as(ana, () -> cases.get(opened.id()));
        assertThat(again.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(again.outcome()).isNull();
        assertThat(told(ana, opened)).startsWith("REOPENED");
    }

    @Test
    void onlyASupervisorClosesByAChangeOfTheCase() throws Exception {
        var opened = openedBy(ana);
        var closed = opened.asChange().status(CaseStatus.CLOSED);

        assertThatThrownBy(() -> organisations.as(ana, () -> cases.change(opened.id(), closed, opened.version())))
                .isInstanceOf(Refused.class);
        var changed = organisations.as(sam, () -> cases.change(opened.id(), closed, opened.version()));

        assertThat(changed.outcome()).isEqualTo(CaseOutcome.NOT_SAID);
        assertThatThrownBy(() -> organisations.as(
                        sam,
                        () -> cases.change(
                                opened.id(), changed.asChange().status(CaseStatus.WAITING), changed.version())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aPlainChangeDoesNotOpenAClosedCaseAgainAndAnswersWhoAsked() throws Exception {
        var opened = openedBy(ana);
        organisations.as(ana, () -> closings.ask(opened.id(), CaseOutcome.RESOLVED, "Done."));

        var closed = organisations.as(
                sam, () -> cases.change(opened.id(), opened.asChange().status(CaseStatus.CLOSED), opened.version()));

        assertThat(organisations.as(sam, () -> closings.countWaiting())).isZero();
        assertThatThrownBy(() -> organisations.as(
                        sam,
                        () -> cases.change(opened.id(), closed.asChange().status(CaseStatus.OPEN), closed.version())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aCaseThatNobodyIsOnCannotBeHidden() throws Exception {
        var opened = openedBy(ana);
        change(sam, opened, Set.of(), "Ana has left the house.");
        var now = organisations.as(sam, () -> cases.get(opened.id()));

        assertThatThrownBy(() -> organisations.as(
                        sam, () -> cases.change(now.id(), now.asChange().restricted(true), now.version())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoLeavesHandsOverAndTheNextAdvocateSeesTheCase() throws Exception {
        var opened = openedBy(ana);
        var alex = organisations.newPerson(harbor, Role.ADVOCATE);
        var omar = organisations.newPerson(harbor, Role.ORG_ADMIN);

        assertThatThrownBy(() -> change(ana, opened, Set.of(alex.personId()), ""))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> change(ana, opened, Set.of(omar.personId()), "To Omar."))
                .isInstanceOf(Invalid.class);
        change(ana, opened, Set.of(alex.personId()), "The meeting is on Monday.");

        assertThat(organisations.as(alex, () -> cases.get(opened.id())).team())
                .extracting(CaseView.Advocate::id)
                .containsExactly(alex.personId());
        assertThatThrownBy(() -> organisations.as(ana, () -> cases.get(opened.id())))
                .isInstanceOf(NotFound.class);
        assertThat(told(alex, opened)).contains("LEFT", "JOINED");
    }

    @Test
    void manyCasesAreAssignedButNoneThatOneMayNotSee() throws Exception {
        var first = openedBy(ana);
        var second = openedBy(ana);
        var restricted = openedBy(ana);
        organisations.as(
                ana, () -> cases.change(restricted.id(), restricted.asChange().restricted(true), restricted.version()));
        var alex = organisations.newPerson(harbor, Role.ADVOCATE);
        var all = List.of(first.id(), second.id(), restricted.id());

        assertThatThrownBy(() -> organisations.as(ana, () -> teams.assign(all, alex.personId(), "")))
                .isInstanceOf(NotAllowed.class);
        assertThat(organisations.as(sam, () -> teams.assign(all, alex.personId(), "")))
                .isEqualTo(2);
        assertThat(organisations.as(sam, () -> teams.assign(all, alex.personId(), "")))
                .isZero();

        assertThat(organisations.as(alex, () -> lists.count(CaseQuery.all()))).isEqualTo(2);
        var stranger = organisations.newPerson(organisations.newOrganisation(), Role.SUPERVISOR);
        assertThat(organisations.as(stranger, () -> teams.assign(all, stranger.personId(), "")))
                .isZero();
    }

    @Test
    void listsFindWhatACaseLacks() throws Exception {
        var opened = openedBy(ana);
        var lonely = organisations.as(sam, () -> cases.open(newCase()));

        assertThat(found(sam, CaseFilter.ALL.lacks(Lack.ADVOCATE))).containsExactly(lonely.id());
        assertThat(found(sam, CaseFilter.ALL.lacks(Lack.NEXT_DATE)))
                .containsExactlyInAnyOrder(opened.id(), lonely.id());
        assertThat(found(sam, CaseFilter.ALL.silentDays(30))).isEmpty();
        var tagged = organisations.as(
                ana,
                () -> cases.change(
                        opened.id(),
                        new CaseChange(
                                MATEO,
                                CaseType.DISPUTE,
                                CaseStatus.OPEN,
                                Situation.STUCK,
                                "",
                                false,
                                Priority.URGENT,
                                Tags.of(List.of("bus", "state complaint"))),
                        opened.version()));
        assertThat(tagged.tags().words()).containsExactly("bus", "state complaint");
        assertThat(found(sam, filter(CaseType.DISPUTE, Priority.URGENT, "State Complaint", "ALDER creek")))
                .containsExactly(opened.id());
        assertThat(found(sam, filter(null, null, "complaint", null))).isEmpty();
        assertThat(organisations.as(sam, () -> lists.export(CaseQuery.all()))).hasSize(2);
    }

    @Test
    void howTheStaffSortsACaseIsNotForTheFamily() throws Exception {
        var opened = openedBy(ana);
        var lucia = organisations.newPerson(harbor, Role.FAMILY);
        guardian(lucia, opened);
        var sorted = new CaseChange(
                MATEO,
                opened.type(),
                opened.status(),
                opened.situation(),
                "",
                false,
                Priority.URGENT,
                Tags.of(List.of("difficult father")));
        organisations.as(ana, () -> cases.change(opened.id(), sorted, opened.version()));

        var seen = organisations.as(lucia, () -> cases.get(opened.id()));
        var listed = organisations.as(lucia, () -> lists.rows(CaseQuery.all(), 0, 10));

        assertThat(seen.tags()).isEqualTo(Tags.NONE);
        assertThat(seen.priority()).isEqualTo(Priority.NORMAL);
        assertThat(listed).singleElement().satisfies(row -> {
            assertThat(row.tags()).isEqualTo(Tags.NONE);
            assertThat(row.priority()).isEqualTo(Priority.NORMAL);
            assertThat(row.nextOn()).isNull();
        });
        // what cannot be seen cannot be asked for, neither by what it is nor by what it is not
        assertThat(organisations.as(
                        lucia, () -> lists.count(CaseQuery.of(filter(null, Priority.HIGH, "no such tag", null)))))
                .isEqualTo(1);
        assertThat(organisations.as(lucia, () -> lists.count(CaseQuery.of(CaseFilter.ALL.lacks(Lack.ADVOCATE)))))
                .isEqualTo(1);
        assertThatThrownBy(() -> organisations.as(lucia, () -> lists.export(CaseQuery.all())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> told(lucia, opened)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aSavedListIsOnesOwn() throws Exception {
        var kept = organisations.as(ana, () -> views.save(" Disputes ", "type=DISPUTE"));
        organisations.as(ana, () -> views.save("Disputes", "type=DISPUTE&status=OPEN"));

        assertThat(organisations.as(ana, () -> views.mine()))
                .singleElement()
                .extracting(SavedView::query)
                .isEqualTo("type=DISPUTE&status=OPEN");
        assertThat(organisations.as(sam, () -> views.mine())).isEmpty();
        assertThatThrownBy(() -> organisations.as(sam, () -> {
                    views.remove(kept.id());
                    return kept;
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAdvocateWithoutCasesIsInTheCaseloadToo() throws Exception {
        var opened = openedBy(ana);
        organisations.newPerson(harbor, Role.ADVOCATE);
        organisations.as(sam, () -> cases.open(newCase()));

        var caseload = organisations.as(sam, () -> caseloads.caseload(opened.openedOn(), opened.openedOn()));

        assertThat(caseload.rows()).hasSize(2);
        assertThat(caseload.withoutAdvocate()).isEqualTo(1);
        assertThat(caseload.rows())
                .filteredOn(row -> row.advocateId().equals(ana.personId()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.open()).isEqualTo(1);
                    assertThat(row.withoutNextDate()).isEqualTo(1);
                    assertThat(row.hours()).isZero();
                });
    }

    @Test
    void whatIsOfAnotherOrganisationIsNotThere() throws Exception {
        var opened = openedBy(ana);
        var asked = organisations.as(ana, () -> closings.ask(opened.id(), CaseOutcome.RESOLVED, "Done."));
        var stranger = organisations.newPerson(organisations.newOrganisation(), Role.SUPERVISOR);

        assertThatThrownBy(() -> organisations.as(stranger, () -> closings.approve(asked.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisations.as(stranger, () -> closings.latestIn(opened.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> told(stranger, opened)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> change(stranger, opened, Set.of(stranger.personId()), "Mine now."))
                .isInstanceOf(NotFound.class);
        assertThat(organisations.as(stranger, () -> closings.countWaiting())).isZero();
    }

    private CaseView openedBy(Caller caller) throws Exception {
        return organisations.as(caller, () -> cases.open(newCase()));
    }

    private static NewCase newCase() {
        return new NewCase(MATEO, CaseType.EVALUATION, Situation.HAS_IEP, "First call.");
    }

    private void change(Caller caller, CaseView caseView, Set<UUID> team, String handOver) throws Exception {
        organisations.as(caller, () -> {
            teams.change(caseView.id(), team, handOver);
            return caseView;
        });
    }

    private void guardian(Caller family, CaseView caseView) throws Exception {
        organisations.as(
                family,
                () -> work.call(harbor.id(), () -> {
                    var contact = new Contact(ContactDetails.family(family.name(), "es"), family.personId());
                    return relations.add(
                            contact, new Relation(caseView.studentId(), contact, new RelationDetails("mother", true)));
                }));
    }

    private List<UUID> found(Caller caller, CaseFilter filter) throws Exception {
        return organisations.as(caller, () -> lists.ids(CaseQuery.of(filter), 10));
    }

    private static CaseFilter filter(
            @Nullable CaseType type, @Nullable Priority priority, String tag, @Nullable String district) {
        return new CaseFilter(null, null, null, type, priority, tag, district, null, null);
    }

    /** What happened to the case itself, the latest first. */
    private List<String> told(Caller caller, CaseView caseView) throws Exception {
        var own = new TimelineFilter(EnumSet.of(TimelineKind.CASE), null, null, false);
        return organisations.as(caller, () -> timelines.inCase(caseView.id(), own, 0, 20)).entries().stream()
                .map(TimelineEntry::what)
                .toList();
    }
}
