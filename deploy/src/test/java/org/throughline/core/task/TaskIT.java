package org.throughline.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.NewCase;
import org.throughline.core.casefile.Situation;
import org.throughline.core.fact.FactRecorded;
import org.throughline.core.fact.FactService;
import org.throughline.core.fact.FactType;
import org.throughline.core.fact.NewFact;
import org.throughline.core.playbook.PlaybookContent;
import org.throughline.core.playbook.PlaybookService;
import org.throughline.core.playbook.PlaybookTrigger;
import org.throughline.core.playbook.PlaybookView;
import org.throughline.core.playbook.StepTaker;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.core.problem.Stale;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.team.TeamService;
import org.throughline.core.tenancy.CoreWar;
import org.throughline.core.tenancy.InOrganisation;
import org.throughline.core.tenancy.TenantWork;

/** Tasks and playbooks through the real container and the real database; each test makes an organisation of its own. */
@ExtendWith(ArquillianExtension.class)
class TaskIT {

    static final StudentDetails MATEO =
            StudentDetails.of("Mateo", "Villanueva-Cruz", null, "5", "Manzanita", "Alder Creek", "CA", "es");
    static final LocalDate MEETING = LocalDate.of(2026, 3, 2);

    @Deployment
    static WebArchive core() {
        return CoreWar.withTests();
    }

    @Inject
    TaskService tasks;

    @Inject
    PlaybookService playbooks;

    @Inject
    CaseFileService cases;

    @Inject
    FactService facts;

    @Inject
    TeamService teams;

    @Inject
    InOrganisation organisations;

    @Inject
    TenantWork work;

    @Inject
    Event<FactRecorded> recorded;

    @Inject
    Clock clock;

    Organisation harbor = new Organisation(new UUID(0, 0), "harbor");
    LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void newOrganisation() {
        harbor = organisations.newOrganisation();
        today = LocalDate.now(clock);
    }

    @Test
    void tasksOfACaseAreInTheOrderOfTheirDaysAndDoneOnesLast() throws Exception {
        var ana = advocate();
        var mateo = openedBy(ana);
        add(ana, mateo, task("Whenever", null, null));
        add(ana, mateo, task("Later", ana, today.plusDays(9)));
        var done = add(ana, mateo, task("Done", ana, today));
        add(ana, mateo, task("Late", ana, today.minusDays(1)));

        organisations.as(ana, () -> tasks.done(done.id()));

        assertThat(titles(ana, mateo)).containsExactly("Late", "Later", "Whenever", "Done");
    }

    @Test
    void theListOverAllCasesHoldsVisibleCasesAlone() throws Exception {
        var ana = advocate();
        var colleague = advocate();
        var supervisor = organisations.newPerson(harbor, Role.SUPERVISOR);
        var mateo = openedBy(ana);
        add(ana, mateo, task("Late", ana, today.minusDays(1)));
        add(ana, mateo, task("Nobody's", null, null));
        add(ana, mateo, task("Theirs", supervisor, today));

        assertThat(open(ana, true)).containsExactly("Late");
        assertThat(open(ana, false)).containsExactly("Late", "Theirs", "Nobody's");
        assertThat(open(colleague, false)).isEmpty();
        // what somebody cannot see they are not given
        assertThatThrownBy(() -> add(ana, mateo, task("Not theirs", colleague, today)))
                .isInstanceOf(Invalid.class);
        assertThat(open(supervisor, false)).hasSize(3);
        assertThat(organisations.as(ana, () -> tasks.counts())).isEqualTo(new TaskCounts(1, 0, 0));
        restrict(ana, mateo);
        assertThat(open(supervisor, false)).isEmpty();
    }

    @Test
    void theStretchesHoldEveryOpenTaskOnce() throws Exception {
        var ana = advocate();
        var mateo = openedBy(ana);
        add(ana, mateo, task("Late", ana, today.minusDays(1)));
        add(ana, mateo, task("In a week", ana, today.plusDays(7)));
        add(ana, mateo, task("Later", ana, today.plusDays(8)));
        add(ana, mateo, task("Whenever", ana, null));

        assertThat(stretch(ana, TaskQuery.Stretch.OVERDUE)).containsExactly("Late");
        assertThat(stretch(ana, TaskQuery.Stretch.WEEK)).containsExactly("In a week");
        assertThat(stretch(ana, TaskQuery.Stretch.LATER)).containsExactly("Later");
        assertThat(stretch(ana, TaskQuery.Stretch.NONE)).containsExactly("Whenever");
    }

    @Test
    void anotherOrganisationFindsNothing() throws Exception {
        var ana = advocate();
        var mateo = openedBy(ana);
        var task = add(ana, mateo, task("Call", ana, today));
        var stranger = organisations.newPerson(organisations.newOrganisation(), Role.ADVOCATE, Role.SUPERVISOR);

        assertThatThrownBy(() -> organisations.as(stranger, () -> tasks.get(task.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisations.as(stranger, () -> tasks.done(task.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> titles(stranger, mateo)).isInstanceOf(NotFound.class);
        assertThat(open(stranger, false)).isEmpty();
    }

    @Test
    void familiesAndAdministratorsSeeNoTask() throws Exception {
        var mateo = openedBy(advocate());

        for (var role : List.of(Role.FAMILY, Role.ORG_ADMIN)) {
            var person = organisations.newPerson(harbor, role);
            assertThatThrownBy(() -> titles(person, mateo)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void onlyWhoSeesTheCaseCanBeGivenItsTasks() throws Exception {
        var ana = advocate();
        var family = organisations.newPerson(harbor, Role.FAMILY);
        var supervisor = organisations.newPerson(harbor, Role.SUPERVISOR);
        var mateo = openedBy(ana);
        add(ana, mateo, task("Approve", supervisor, today));

        assertThatThrownBy(() -> add(ana, mateo, task("Sign", family, today)))
                .isInstanceOfSatisfying(
                        Invalid.class, no -> assertThat(no.code()).isEqualTo("task.not-staff"));
        restrict(ana, mateo);
        assertThatThrownBy(() -> add(ana, mateo, task("Approve", supervisor, today)))
                .isInstanceOfSatisfying(
                        Invalid.class, no -> assertThat(no.code()).isEqualTo("task.not-on-team"));
        assertThat(organisations.as(ana, () -> tasks.takers(mateo.id()))).hasSize(1);
    }

    @Test
    void aClosedCaseTakesNoTasksButItsOwnCanBeDone() throws Exception {
        var ana = advocate();
        var mateo = openedBy(ana);
        var checkIn = add(ana, mateo, new TaskContent("Ask for the data", "", null, today, 63));
        close(mateo);

        var done = organisations.as(ana, () -> tasks.done(checkIn.id()));

        assertThat(done.isDone()).isTrue();
        assertThat(titles(ana, mateo)).hasSize(1);
        assertThatThrownBy(() -> add(ana, mateo, task("More", null, null))).isInstanceOf(Refused.class);
    }

    @Test
    void aCheckInComesAgainOnceAndUndoTakesThatBack() throws Exception {
        var ana = advocate();
        var mateo = openedBy(ana);
        var checkIn = add(ana, mateo, new TaskContent("Ask for the data", "", null, today, 63));

        organisations.as(ana, () -> tasks.done(checkIn.id()));
        organisations.as(ana, () -> tasks.done(checkIn.id()));
        assertThat(open(ana, false)).hasSize(1);
        organisations.as(ana, () -> tasks.reopen(checkIn.id()));
        assertThat(open(ana, false)).hasSize(1);
        organisations.as(ana, () -> tasks.done(checkIn.id()));

        assertThat(organisations
                        .as(ana, () -> tasks.open(new TaskQuery(false, null), 0, 50))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.task().asWanted().dueOn()).isEqualTo(today.plusDays(63)));
    }

    @Test
    void aChangeOfSomethingOlderIsStale() throws Exception {
        var ana = advocate();
        var mateo = openedBy(ana);
        var task = add(ana, mateo, task("Call", ana, today));

        var changed = organisations.as(ana, () -> tasks.change(task.id(), task("Write", ana, today), task.version()));

        assertThat(changed.version()).isGreaterThan(task.version());
        assertThatThrownBy(() ->
                        organisations.as(ana, () -> tasks.change(task.id(), task("Visit", ana, today), task.version())))
                .isInstanceOf(Stale.class);
    }

    @Test
    void whoLeavesTheTeamLeavesTheOpenTasksToOthers() throws Exception {
        var ana = advocate();
        var mateo = openedBy(ana);
        var sam = organisations.newPerson(harbor, Role.SUPERVISOR);
        var task = organisations.as(
                ana, () -> tasks.add(mateo.id(), new TaskContent("Call", "", ana.personId(), today, null)));

        organisations.as(sam, () -> {
            teams.change(mateo.id(), Set.of(), "Ana has left the house.");
            return mateo;
        });

        assertThat(organisations.as(sam, () -> tasks.get(task.id())).asWanted().assigneeId())
                .isNull();
    }

    @Test
    void whatIsRemovedIsGoneUntilItIsBroughtBack() throws Exception {
        var ana = advocate();
        var mateo = openedBy(ana);
        var task = add(ana, mateo, task("Call", ana, today));

        organisations.as(ana, () -> tasks.remove(task.id()));
        assertThat(titles(ana, mateo)).isEmpty();
        assertThatThrownBy(() -> organisations.as(ana, () -> tasks.done(task.id())))
                .isInstanceOf(NotFound.class);
        organisations.as(ana, () -> tasks.restore(task.id()));

        assertThat(titles(ana, mateo)).containsExactly("Call");
    }

    @Test
    void aPlaybookMakesItsTasksForEachCaseThatIsOpened() throws Exception {
        playbook("Opening", PlaybookTrigger.ANY_CASE, step("Call the family", 2, StepTaker.OPENER));
        playbook("Disputes", PlaybookTrigger.of(CaseType.DISPUTE), step("Read the complaint", 1, StepTaker.NOBODY));
        var ana = advocate();

        var mateo = openedBy(ana);

        var made = organisations
                .as(ana, () -> tasks.inCase(mateo.id(), false, 0, 50))
                .rows();
        assertThat(made).singleElement().satisfies(row -> {
            assertThat(row.task().asWanted())
                    .isEqualTo(new TaskContent(
                            "Call the family",
                            "",
                            ana.personId(),
                            mateo.openedOn().plusDays(2),
                            null));
            assertThat(row.task().origin().source()).isEqualTo(TaskSource.PLAYBOOK);
        });
    }

    @Test
    void aPlaybookMakesItsTasksOnceForEachFact() throws Exception {
        var ana = advocate();
        var mateo = openedBy(ana);
        playbook(
                "Meeting",
                PlaybookTrigger.of(FactType.IEP_MEETING_HELD),
                step("Send the letter", 2, StepTaker.LEAD),
                step("Read the plan again", -1, StepTaker.NOBODY));

        organisations.as(ana, () -> facts.record(mateo.id(), NewFact.of(FactType.CONSENT_RECEIVED, MEETING, "")));
        assertThat(titles(ana, mateo)).isEmpty();
        organisations.as(ana, () -> facts.record(mateo.id(), NewFact.of(FactType.IEP_MEETING_HELD, MEETING, "")));
        assertThat(organisations
                        .as(ana, () -> tasks.inCase(mateo.id(), false, 0, 50))
                        .rows())
                .extracting(
                        row -> row.task().asWanted().dueOn(),
                        row -> row.task().asWanted().assigneeId())
                .containsExactly(tuple(MEETING.minusDays(1), null), tuple(MEETING.plusDays(2), ana.personId()));
    }

    @Test
    void whatIsToldTwiceMakesTasksOnce() throws Exception {
        var ana = advocate();
        var mateo = openedBy(ana);
        playbook("Meeting", PlaybookTrigger.of(FactType.IEP_MEETING_HELD), step("Send", 2, StepTaker.LEAD));
        var told = new FactRecorded(mateo.id(), UUID.randomUUID(), FactType.IEP_MEETING_HELD, MEETING, true);

        for (var i = 0; i < 2; i++) {
            organisations.as(
                    ana,
                    () -> work.call(harbor.id(), () -> {
                        recorded.fire(told);
                        return told;
                    }));
        }

        assertThat(titles(ana, mateo)).containsExactly("Send");
    }

    @Test
    void whatIsSwitchedOffOrClosedGetsNothing() throws Exception {
        var ana = advocate();
        var mateo = openedBy(ana);
        var sam = organisations.newPerson(harbor, Role.SUPERVISOR);
        var made = playbook("Meeting", PlaybookTrigger.of(FactType.IEP_MEETING_HELD), step("Send", 2, StepTaker.LEAD));
        organisations.as(sam, () -> playbooks.change(made.id(), made.content().switched(false), made.version()));
        organisations.as(ana, () -> facts.record(mateo.id(), NewFact.of(FactType.IEP_MEETING_HELD, MEETING, "")));
        assertThat(titles(ana, mateo)).isEmpty();

        playbook("Consent", PlaybookTrigger.of(FactType.CONSENT_RECEIVED), step("Send", 2, StepTaker.LEAD));
        close(mateo);
        organisations.as(ana, () -> facts.record(mateo.id(), NewFact.of(FactType.CONSENT_RECEIVED, MEETING, "")));

        assertThat(titles(ana, mateo)).isEmpty();
    }

    @Test
    void playbooksAreOfOneOrganisationAndNotForAdvocates() throws Exception {
        var made = playbook("Opening", PlaybookTrigger.ANY_CASE, step("Call", 2, StepTaker.LEAD));
        var stranger = organisations.newPerson(organisations.newOrganisation(), Role.ORG_ADMIN);

        assertThat(organisations.as(stranger, () -> playbooks.all())).isEmpty();
        assertThatThrownBy(() -> organisations.as(stranger, () -> playbooks.change(made.id(), made.content(), 1)))
                .isInstanceOf(NotFound.class);
        var ana = advocate();
        assertThatThrownBy(() -> organisations.as(ana, () -> playbooks.all())).isInstanceOf(NotAllowed.class);
    }

    Caller advocate() throws Exception {
        return organisations.newPerson(harbor, Role.ADVOCATE);
    }

    CaseView openedBy(Caller advocate) throws Exception {
        return organisations.as(
                advocate, () -> cases.open(new NewCase(MATEO, CaseType.EVALUATION, Situation.STUCK, "First call.")));
    }

    void restrict(Caller caller, CaseView caseView) throws Exception {
        change(caller, caseView, CaseStatus.OPEN, true);
    }

    void close(CaseView caseView) throws Exception {
        change(organisations.newPerson(harbor, Role.SUPERVISOR), caseView, CaseStatus.CLOSED, false);
    }

    void change(Caller caller, CaseView caseView, CaseStatus status, boolean restricted) throws Exception {
        var change = caseView.asChange().status(status).restricted(restricted);
        organisations.as(caller, () -> cases.change(caseView.id(), change, caseView.version()));
    }

    PlaybookView playbook(String name, PlaybookTrigger trigger, PlaybookContent.Step... steps) throws Exception {
        var admin = organisations.newPerson(harbor, Role.ORG_ADMIN);
        return organisations.as(admin, () -> playbooks.add(new PlaybookContent(name, trigger, true, List.of(steps))));
    }

    static PlaybookContent.Step step(String title, int days, StepTaker taker) {
        return new PlaybookContent.Step(title, "", days, taker, null);
    }

    Task add(Caller caller, CaseView caseView, TaskContent content) throws Exception {
        return organisations.as(caller, () -> tasks.add(caseView.id(), content));
    }

    static TaskContent task(String title, @Nullable Caller assignee, @Nullable LocalDate dueOn) {
        return new TaskContent(title, "", assignee == null ? null : assignee.personId(), dueOn, null);
    }

    List<String> titles(Caller caller, CaseView caseView) throws Exception {
        return titles(organisations.as(caller, () -> tasks.inCase(caseView.id(), true, 0, 50)));
    }

    List<String> open(Caller caller, boolean mine) throws Exception {
        return titles(organisations.as(caller, () -> tasks.open(new TaskQuery(mine, null), 0, 50)));
    }

    List<String> stretch(Caller caller, TaskQuery.Stretch stretch) throws Exception {
        return titles(organisations.as(caller, () -> tasks.open(new TaskQuery(true, stretch), 0, 50)));
    }

    static List<String> titles(TaskPage page) {
        return page.rows().stream().map(row -> row.task().asWanted().title()).toList();
    }
}
