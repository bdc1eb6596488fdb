package org.throughline.web.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.core.deadline.list.DeadlineListFake.SURE;
import static org.throughline.web.layout.CasesFake.FRIDAY;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.caselist.CaseRow;
import org.throughline.core.deadline.list.DeadlineFilter;
import org.throughline.core.deadline.list.DeadlineListFake;
import org.throughline.core.task.TaskContent;
import org.throughline.core.task.TasksFake;
import org.throughline.core.team.AssignmentService;
import org.throughline.core.team.OfferedCase;
import org.throughline.docs.document.Incoming;
import org.throughline.docs.document.IncomingService;
import org.throughline.docs.document.Sent;
import org.throughline.docs.suggestion.SuggestionService;
import org.throughline.web.assignment.AssignmentPanel;
import org.throughline.web.layout.CaseListFake;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = {HomeView.class, Views.class})
class HomeViewTest extends BrowserlessTest {

    static final Clock CLOCK = Clock.fixed(FRIDAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    final DeadlineListFake deadlineList = new DeadlineListFake(FRIDAY);
    final TasksFake tasks = new TasksFake(FRIDAY);
    final Lists lists = new Lists();
    final Papers papers = new Papers();

    /** One case, which lacks a next date only if a test says so. */
    static class Lists extends CaseListFake {

        boolean undated;

        Lists() {
            super(UUID.randomUUID());
        }

        @Override
        public long count(CaseQuery query) {
            return query.filter().lacks() != CaseFilter.Lack.NEXT_DATE || undated ? 1 : 0;
        }

        @Override
        public List<CaseRow> rows(CaseQuery query, int from, int count) {
            var rows = super.rows(query, from, count);
            return count(query) == 0 ? List.of() : rows;
        }
    }

    static class Papers extends IncomingService {

        List<Incoming> all = List.of();

        @Override
        public List<Incoming> lately(Instant since, int most) {
            return all.stream().limit(most).toList();
        }

        @Override
        public long count(Instant since) {
            return all.size();
        }
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    /** Before all else: the first page of the person is opened at once. */
    HomeViewTest() {
        var people = new PeopleFake("Ana Delgado", Role.ADVOCATE);
        Views.makeStaffFrame(people, new CasesFake());
        Views.make(RootView.class, () -> new RootView(people.currentUser()));
        Views.make(HomeView.class, () -> {
            var day = new MyDay(
                    deadlineList,
                    tasks,
                    lists,
                    papers,
                    new SuggestionService() {
                        @Override
                        public long count() {
                            return 6;
                        }
                    },
                    people.currentUser(),
                    CLOCK);
            var offers = new AssignmentService() {
                @Override
                public List<OfferedCase> offeredToMe() {
                    return List.of();
                }
            };
            return new HomeView(lists, day, new AssignmentPanel(offers, people.currentUser()), people.currentUser());
        });
    }

    @Test
    void theMostUrgentComesFirstInGroups() {
        deadlineList.due(SURE, FRIDAY.minusDays(4));
        deadlineList.due(SURE, FRIDAY);
        deadlineList.due(SURE, FRIDAY.plusDays(7));
        deadlineList.due(SURE, FRIDAY.plusDays(8));
        tasks.add(lists.id, new TaskContent("Notes on the draft plan", "", null, FRIDAY.plusDays(2), null));
        papers.all = List.of(new Incoming(Sent.read("plan.pdf", 6), "Mateo Villanueva-Cruz"));
        lists.undated = true;

        var view = navigate(HomeView.class);

        assertThat(words(view))
                .contains("Friday, November 20, 2026. One date has passed and two fall in the next 7 days.")
                .containsSubsequence(
                        "4 days ago",
                        "today",
                        "7 days left",
                        "Notes on the draft plan",
                        "Your own task, not a legal date.")
                // as many as the number on top says, and the own ones apart
                .contains("1 legal date, no task", "2 legal dates, 1 task")
                .contains("plan.pdf", "This case has no legal date and no task ahead", "6 of 6 shown")
                .doesNotContain("8 days left");
        assertThat(headings())
                .containsExactly(
                        "Overdue: write today",
                        "Due in the next 7 days",
                        "No clock is running, and somebody should look",
                        "My open cases");
        assertThat(find(Nav.class)
                        .withAttribute("aria-label", "What needs your attention, by kind")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .containsSubsequence(
                        "1",
                        "Overdue legal dates",
                        "2",
                        "Legal dates due in 7 days",
                        "1",
                        "No next date",
                        "1",
                        "New uploads",
                        "6");
    }

    /** The list is short; the number says how many there are. */
    @Test
    void allUploadsAreCountedAndTheFirstAreShown() {
        papers.all = IntStream.range(0, 57)
                .mapToObj(one -> new Incoming(Sent.read("plan-" + one + ".pdf", 6), "Mateo Villanueva-Cruz"))
                .toList();

        var view = navigate(HomeView.class);

        assertThat(words(view)).contains("plan-7.pdf", "8 of 57 shown").doesNotContain("plan-8.pdf");
        assertThat(find(Nav.class)
                        .withAttribute("aria-label", "What needs your attention, by kind")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .containsSubsequence("57", "New uploads");
    }

    @Test
    void theTeamIsAllThatOneSees() {
        var view = navigate(HomeView.class);
        assertThat(deadlineList.asked).containsOnly(DeadlineFilter.MINE);

        test(view.whose.team()).click();

        assertThat(deadlineList.asked).contains(DeadlineFilter.ALL);
        assertThat(headings()).contains("Open cases of the team");
        assertThat(lists.asked)
                .last()
                .extracting(query -> query.filter().advocate())
                .isNull();
    }

    @Test
    void emptyHome_saysWhereDatesComeFrom() {
        var view = navigate(HomeView.class);

        assertThat(words(view))
                .contains("No date has passed and none falls in the next 7 days.", "Nothing needs you today");
    }

    List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    static String words(HomeView view) {
        return view.getElement().getTextRecursively();
    }
}
