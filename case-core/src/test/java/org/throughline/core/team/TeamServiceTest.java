package org.throughline.core.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.task.Task;
import org.throughline.core.task.TaskContent;
import org.throughline.core.task.TaskPage;
import org.throughline.core.task.TaskQuery;
import org.throughline.core.task.TaskService;
import org.throughline.core.timeline.TimelineEntry;
import org.throughline.core.timeline.TimelineFilter;
import org.throughline.core.timeline.TimelineKind;
import org.throughline.core.timeline.TimelineService;

/** Who is on a case, and how it is handed over. */
@ExtendWith(CoreContainer.class)
class TeamServiceTest {

    @Inject
    Harbor harbor;

    @Inject
    CaseFileService cases;

    @Inject
    TeamService teams;

    @Inject
    TimelineService timelines;

    @Inject
    CaseListService lists;

    @Inject
    TaskService tasks;

    Caller ana;
    Caller sam;

    @BeforeEach
    void anAdvocateAndASupervisor() throws Exception {
        ana = harbor.advocate();
        sam = harbor.supervisor();
    }

    @Test
    void memberWhoLeaves_handsOver_andTheNextAdvocateSeesTheCase() throws Exception {
        var opened = harbor.open(ana);
        var alex = harbor.advocate();
        var omar = harbor.administrator();

        assertThatThrownBy(() -> change(ana, opened, Set.of(alex.personId()), ""))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> change(ana, opened, Set.of(omar.personId()), "To Omar."))
                .isInstanceOf(Invalid.class);
        change(ana, opened, Set.of(alex.personId()), "The meeting is on Monday.");

        assertThat(harbor.as(alex, () -> cases.get(opened.id())).team())
                .extracting(CaseView.Advocate::id)
                .containsExactly(alex.personId());
        assertThatThrownBy(() -> harbor.as(ana, () -> cases.get(opened.id()))).isInstanceOf(NotFound.class);
        assertThat(told(alex, opened)).contains("LEFT", "JOINED");
    }

    @Test
    void assignmentOfManyCases_leavesOutWhatTheCallerMayNotSee() throws Exception {
        var first = harbor.open(ana);
        var second = harbor.open(ana);
        var restricted = harbor.open(ana);
        harbor.as(
                ana, () -> cases.change(restricted.id(), restricted.asChange().restricted(true), restricted.version()));
        var alex = harbor.advocate();
        var all = List.of(first.id(), second.id(), restricted.id());

        assertThatThrownBy(() -> harbor.as(ana, () -> teams.assign(all, alex.personId(), "")))
                .isInstanceOf(NotAllowed.class);
        assertThat(harbor.as(sam, () -> teams.assign(all, alex.personId(), ""))).isEqualTo(2);
        assertThat(harbor.as(sam, () -> teams.assign(all, alex.personId(), ""))).isZero();

        assertThat(harbor.as(alex, () -> lists.count(CaseQuery.all()))).isEqualTo(2);
        var stranger = harbor.stranger();
        assertThat(harbor.as(stranger, () -> teams.assign(all, stranger.personId(), "")))
                .isZero();
    }

    @Test
    void memberWhoLeaves_leavesTheOpenTasksToNobody() throws Exception {
        var mateo = harbor.open(ana);
        var task = harbor.as(
                ana, () -> tasks.add(mateo.id(), new TaskContent("Call", "", ana.personId(), harbor.today(), null)));

        harbor.as(sam, () -> {
            teams.change(mateo.id(), Set.of(), "Ana has left the house.");
            return mateo;
        });

        assertThat(harbor.as(sam, () -> tasks.get(task.id())).asWanted().assigneeId())
                .isNull();
    }

    void change(Caller caller, CaseView caseView, Set<UUID> team, String handOver) throws Exception {
        harbor.as(caller, () -> {
            teams.change(caseView.id(), team, handOver);
            return caseView;
        });
    }

    /** What happened to the case itself, the latest first. */
    List<String> told(Caller caller, CaseView caseView) throws Exception {
        var own = new TimelineFilter(EnumSet.of(TimelineKind.CASE), null, null, false);
        return harbor.as(caller, () -> timelines.inCase(caseView.id(), own, 0, 20)).entries().stream()
                .map(TimelineEntry::what)
                .toList();
    }

    void change(Caller caller, CaseView caseView, CaseStatus status, boolean restricted) throws Exception {
        var change = caseView.asChange().status(status).restricted(restricted);
        harbor.as(caller, () -> cases.change(caseView.id(), change, caseView.version()));
    }

    Task add(Caller caller, CaseView caseView, TaskContent content) throws Exception {
        return harbor.as(caller, () -> tasks.add(caseView.id(), content));
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
