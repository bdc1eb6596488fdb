package org.throughline.core.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.access.Role;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.fact.FactRecorded;
import org.throughline.core.fact.FactService;
import org.throughline.core.fact.FactType;
import org.throughline.core.fact.NewFact;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.fixture.InOrganisation;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.task.Task;
import org.throughline.core.task.TaskContent;
import org.throughline.core.task.TaskPage;
import org.throughline.core.task.TaskQuery;
import org.throughline.core.task.TaskService;
import org.throughline.core.task.TaskSource;

/** The tasks that playbooks make by themselves. */
@ExtendWith(CoreContainer.class)
class PlaybookServiceTest {

    static final LocalDate MEETING = LocalDate.of(2026, 3, 2);

    @Inject
    Harbor harbor;

    @Inject
    InOrganisation organisations;

    @Inject
    TaskService tasks;

    @Inject
    PlaybookService playbooks;

    @Inject
    FactService facts;

    @Inject
    Event<FactRecorded> recorded;

    @Test
    void playbookOfAnyCase_makesItsTasksWhenACaseIsOpened() throws Exception {
        playbook("Opening", PlaybookTrigger.ANY_CASE, step("Call the family", 2, StepTaker.OPENER));
        playbook("Disputes", PlaybookTrigger.of(CaseType.DISPUTE), step("Read the complaint", 1, StepTaker.NOBODY));
        var ana = harbor.advocate();

        var mateo = harbor.open(ana);

        var made = harbor.as(ana, () -> tasks.inCase(mateo.id(), false, 0, 50)).rows();
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
    void playbookOfAFact_makesItsTasksForThatFactAlone() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana);
        playbook(
                "Meeting",
                PlaybookTrigger.of(FactType.IEP_MEETING_HELD),
                step("Send the letter", 2, StepTaker.LEAD),
                step("Read the plan again", -1, StepTaker.NOBODY));

        harbor.as(ana, () -> facts.record(mateo.id(), NewFact.of(FactType.CONSENT_RECEIVED, MEETING, "")));
        assertThat(titles(ana, mateo)).isEmpty();
        harbor.as(ana, () -> facts.record(mateo.id(), NewFact.of(FactType.IEP_MEETING_HELD, MEETING, "")));
        assertThat(harbor.as(ana, () -> tasks.inCase(mateo.id(), false, 0, 50)).rows())
                .extracting(
                        row -> row.task().asWanted().dueOn(),
                        row -> row.task().asWanted().assigneeId())
                .containsExactly(
                        tuple(harbor.today(), null), tuple(harbor.today().plusDays(2), ana.personId()));
    }

    @Test
    void factToldTwice_makesItsTasksOnce() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana);
        playbook("Meeting", PlaybookTrigger.of(FactType.IEP_MEETING_HELD), step("Send", 2, StepTaker.LEAD));
        var told = new FactRecorded(mateo.id(), UUID.randomUUID(), FactType.IEP_MEETING_HELD, MEETING, true);

        for (var i = 0; i < 2; i++) {
            harbor.inTransaction(ana, () -> {
                recorded.fire(told);
                return told;
            });
        }

        assertThat(titles(ana, mateo)).containsExactly("Send");
    }

    @Test
    void playbookSwitchedOff_makesNoTask() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana);
        var sam = harbor.supervisor();
        var made = playbook("Meeting", PlaybookTrigger.of(FactType.IEP_MEETING_HELD), step("Send", 2, StepTaker.LEAD));
        harbor.as(sam, () -> playbooks.change(made.id(), made.content().switched(false), made.version()));
        harbor.as(ana, () -> facts.record(mateo.id(), NewFact.of(FactType.IEP_MEETING_HELD, MEETING, "")));
        assertThat(titles(ana, mateo)).isEmpty();
    }

    @Test
    void playbook_ofAnotherOrganisation_isNotFound_andAdvocatesMayNotCall() throws Exception {
        var made = playbook("Opening", PlaybookTrigger.ANY_CASE, step("Call", 2, StepTaker.LEAD));
        var stranger = organisations.newPerson(organisations.newOrganisation(), Role.ORG_ADMIN);

        assertThat(harbor.as(stranger, () -> playbooks.all())).isEmpty();
        assertThatThrownBy(() -> harbor.as(stranger, () -> playbooks.change(made.id(), made.content(), 1)))
                .isInstanceOf(NotFound.class);
        var ana = harbor.advocate();
        assertThatThrownBy(() -> harbor.as(ana, () -> playbooks.all())).isInstanceOf(NotAllowed.class);
    }

    PlaybookView playbook(String name, PlaybookTrigger trigger, PlaybookContent.Step... steps) throws Exception {
        var admin = harbor.administrator();
        return harbor.as(admin, () -> playbooks.add(new PlaybookContent(name, trigger, true, List.of(steps))));
    }

    Task add(Caller caller, CaseView caseView, TaskContent content) throws Exception {
        return harbor.as(caller, () -> tasks.add(caseView.id(), content));
    }

    static PlaybookContent.Step step(String title, int days, StepTaker taker) {
        return new PlaybookContent.Step(title, "", days, taker, null);
    }

    static TaskContent task(String title, @Nullable Caller assignee, @Nullable LocalDate dueOn) {
        return new TaskContent(title, "", assignee == null ? null : assignee.personId(), dueOn, null);
    }

    List<String> open(Caller caller, boolean mine) throws Exception {
        return titles(harbor.as(caller, () -> tasks.open(new TaskQuery(mine, null), 0, 50)));
    }

    List<String> titles(Caller caller, CaseView caseView) throws Exception {
        return titles(harbor.as(caller, () -> tasks.inCase(caseView.id(), true, 0, 50)));
    }

    static List<String> titles(TaskPage page) {
        return page.rows().stream().map(row -> row.task().asWanted().title()).toList();
    }
}
