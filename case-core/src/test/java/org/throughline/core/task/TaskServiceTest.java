package org.throughline.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.access.Role;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.core.problem.Stale;

/** Tasks: in what order, whose, and how they end. */
@ExtendWith(CoreContainer.class)
class TaskServiceTest {

    @Inject
    Harbor harbor;

    @Inject
    TaskService tasks;

    @Test
    void tasksOfACase_areInTheOrderOfTheirDays_andDoneOnesLast() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana);
        add(ana, mateo, task("Whenever", null, null));
        add(ana, mateo, task("Later", ana, harbor.today().plusDays(9)));
        var done = add(ana, mateo, task("Done", ana, harbor.today()));
        add(ana, mateo, task("Late", ana, harbor.today().minusDays(1)));

        harbor.as(ana, () -> tasks.done(done.id()));

        assertThat(titles(ana, mateo)).containsExactly("Late", "Later", "Whenever", "Done");
    }

    @Test
    void tasksOfAllCases_areThoseOfVisibleCasesAlone() throws Exception {
        var ana = harbor.advocate();
        var colleague = harbor.advocate();
        var supervisor = harbor.supervisor();
        var mateo = harbor.open(ana);
        add(ana, mateo, task("Late", ana, harbor.today().minusDays(1)));
        add(ana, mateo, task("Nobody's", null, null));
        add(ana, mateo, task("Theirs", supervisor, harbor.today()));

        assertThat(open(ana, true)).containsExactly("Late");
        assertThat(open(ana, false)).containsExactly("Late", "Theirs", "Nobody's");
        assertThat(open(colleague, false)).isEmpty();
        // what somebody cannot see they are not given
        assertThatThrownBy(() -> add(ana, mateo, task("Not theirs", colleague, harbor.today())))
                .isInstanceOf(Invalid.class);
        assertThat(open(supervisor, false)).hasSize(3);
        assertThat(harbor.as(ana, () -> tasks.counts())).isEqualTo(new TaskCounts(1, 0, 0));
        harbor.restrict(ana, mateo.id());
        assertThat(open(supervisor, false)).isEmpty();
    }

    @Test
    void everyOpenTask_isInOneStretchOfTime() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana);
        add(ana, mateo, task("Late", ana, harbor.today().minusDays(1)));
        add(ana, mateo, task("In a week", ana, harbor.today().plusDays(7)));
        add(ana, mateo, task("Later", ana, harbor.today().plusDays(8)));
        add(ana, mateo, task("Whenever", ana, null));

        assertThat(stretch(ana, TaskQuery.Stretch.OVERDUE)).containsExactly("Late");
        assertThat(stretch(ana, TaskQuery.Stretch.WEEK)).containsExactly("In a week");
        assertThat(stretch(ana, TaskQuery.Stretch.LATER)).containsExactly("Later");
        assertThat(stretch(ana, TaskQuery.Stretch.NONE)).containsExactly("Whenever");
    }

    @Test
    void task_ofAnotherOrganisation_isNotFound() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana);
        var task = add(ana, mateo, task("Call", ana, harbor.today()));
        var stranger = harbor.stranger();

        assertThatThrownBy(() -> harbor.as(stranger, () -> tasks.get(task.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> harbor.as(stranger, () -> tasks.done(task.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> titles(stranger, mateo)).isInstanceOf(NotFound.class);
        assertThat(open(stranger, false)).isEmpty();
    }

    @Test
    void familyAndAdministrator_seeNoTask() throws Exception {
        var mateo = harbor.open(harbor.advocate());

        for (var role : List.of(Role.FAMILY, Role.ORG_ADMIN)) {
            var person = harbor.person(role);
            assertThatThrownBy(() -> titles(person, mateo)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void task_isGivenOnlyToStaffWhoSeeTheCase() throws Exception {
        var ana = harbor.advocate();
        var family = harbor.family();
        var supervisor = harbor.supervisor();
        var mateo = harbor.open(ana);
        add(ana, mateo, task("Approve", supervisor, harbor.today()));

        assertThatThrownBy(() -> add(ana, mateo, task("Sign", family, harbor.today())))
                .isInstanceOfSatisfying(
                        Invalid.class, no -> assertThat(no.code()).isEqualTo("task.not-staff"));
        harbor.restrict(ana, mateo.id());
        assertThatThrownBy(() -> add(ana, mateo, task("Approve", supervisor, harbor.today())))
                .isInstanceOfSatisfying(
                        Invalid.class, no -> assertThat(no.code()).isEqualTo("task.not-on-team"));
        assertThat(harbor.as(ana, () -> tasks.takers(mateo.id()))).hasSize(1);
    }

    @Test
    void closedCase_takesNoNewTask_butItsOwnCanBeDone() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana);
        var checkIn = add(ana, mateo, new TaskContent("Ask for the data", "", null, harbor.today(), 63));
        harbor.close(mateo.id());

        var done = harbor.as(ana, () -> tasks.done(checkIn.id()));

        assertThat(done.isDone()).isTrue();
        assertThat(titles(ana, mateo)).hasSize(1);
        assertThatThrownBy(() -> add(ana, mateo, task("More", null, null))).isInstanceOf(Refused.class);
    }

    @Test
    void repeatedTask_comesAgainOnceWhenDone_andReopeningTakesThatBack() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana);
        var checkIn = add(ana, mateo, new TaskContent("Ask for the data", "", null, harbor.today(), 63));

        harbor.as(ana, () -> tasks.done(checkIn.id()));
        harbor.as(ana, () -> tasks.done(checkIn.id()));
        assertThat(open(ana, false)).hasSize(1);
        harbor.as(ana, () -> tasks.reopen(checkIn.id()));
        assertThat(open(ana, false)).hasSize(1);
        harbor.as(ana, () -> tasks.done(checkIn.id()));

        assertThat(harbor.as(ana, () -> tasks.open(new TaskQuery(false, null), 0, 50))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.task().asWanted().dueOn())
                        .isEqualTo(harbor.today().plusDays(63)));
    }

    @Test
    void change_fromAnOlderVersion_isStale() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana);
        var task = add(ana, mateo, task("Call", ana, harbor.today()));

        var changed = harbor.as(ana, () -> tasks.change(task.id(), task("Write", ana, harbor.today()), task.version()));

        assertThat(changed.version()).isGreaterThan(task.version());
        assertThatThrownBy(() -> harbor.as(
                        ana, () -> tasks.change(task.id(), task("Visit", ana, harbor.today()), task.version())))
                .isInstanceOf(Stale.class);
    }

    @Test
    void removedTask_isNotFound_untilItIsRestored() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana);
        var task = add(ana, mateo, task("Call", ana, harbor.today()));

        harbor.as(ana, () -> tasks.remove(task.id()));
        assertThat(titles(ana, mateo)).isEmpty();
        assertThatThrownBy(() -> harbor.as(ana, () -> tasks.done(task.id()))).isInstanceOf(NotFound.class);
        harbor.as(ana, () -> tasks.restore(task.id()));

        assertThat(titles(ana, mateo)).containsExactly("Call");
    }

    Task add(Caller caller, CaseView caseView, TaskContent content) throws Exception {
        return harbor.as(caller, () -> tasks.add(caseView.id(), content));
    }

    static TaskContent task(String title, @Nullable Caller assignee, @Nullable LocalDate dueOn) {
        return new TaskContent(title, "", assignee == null ? null : assignee.personId(), dueOn, null);
    }

    List<String> titles(Caller caller, CaseView caseView) throws Exception {
        return titles(harbor.as(caller, () -> tasks.inCase(caseView.id(), true, 0, 50)));
    }

    static List<String> titles(TaskPage page) {
        return page.rows().stream().map(row -> row.task().asWanted().title()).toList();
    }

    List<String> open(Caller caller, boolean mine) throws Exception {
        return titles(harbor.as(caller, () -> tasks.open(new TaskQuery(mine, null), 0, 50)));
    }

    List<String> stretch(Caller caller, TaskQuery.Stretch stretch) throws Exception {
        return titles(harbor.as(caller, () -> tasks.open(new TaskQuery(true, stretch), 0, 50)));
    }
}
