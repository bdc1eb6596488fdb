package org.throughline.web.caselist;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.caselist.SavedView;
import org.throughline.core.caselist.SavedViewService;
import org.throughline.core.staff.Person;
import org.throughline.core.task.TaskService;
import org.throughline.core.team.TeamService;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = {CasesView.class, Views.class})
class CasesViewTest extends BrowserlessTest {

    final CasesFake cases = new CasesFake();
    final TeamsFake teams = new TeamsFake();

    static class TeamsFake extends TeamService {

        final List<UUID> assigned = new ArrayList<>();

        @Override
        public List<Person> staff() {
            return List.of(PeopleFake.ANA);
        }

        @Override
        public int assign(Collection<UUID> caseIds, UUID person, String handOver) {
            assigned.addAll(caseIds);
            return caseIds.size();
        }
    }

    static class NoSavedLists extends SavedViewService {

        @Override
        public List<SavedView> mine() {
            return List.of();
        }
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void advocateIsSignedIn() {
        var people = new PeopleFake("Sam Osei", Role.SUPERVISOR);
        Views.makeStaffFrame(people, cases);
        Views.make(
                CasesView.class,
                () -> new CasesView(
                        cases.lists,
                        people,
                        new NoSavedLists(),
                        teams,
                        new TaskService(),
                        new CaseListFile(cases.lists),
                        people.currentUser(),
                        Clock.systemUTC()));
    }

    @Test
    void showsTheCasesInWords() {
        var view = navigate(CasesView.class);

        assertThat(test(view.grid).size()).isEqualTo(1);
        assertThat(test(view.grid).getCellText(0, 3)).isEqualTo("Evaluation");
        assertThat(view.count.getText()).isEqualTo("One case.");
    }

    @Test
    void theDatabaseFiltersWhatIsChosen() {
        var view = navigate(CasesView.class);

        test(view.filters.text).setValue(" villanueva ");
        view.filters.status.setValue(CaseStatus.OPEN);
        view.filters.advocate.setValue(PeopleFake.ANA);

        test(view.grid).size();
        test(view.grid).getRow(0);
        assertThat(cases.lists.asked)
                .last()
                .isEqualTo(CaseQuery.of(CaseFilter.ALL
                        .status(CaseStatus.OPEN)
                        .advocate(PeopleFake.ANA.id())
                        .text("villanueva")));
    }

    @Test
    void filtersAreCounted_andTakenBackAtOnce() {
        var view = navigate(CasesView.class);
        assertThat(view.filters.clear.isVisible()).isFalse();

        view.filters.status.setValue(CaseStatus.OPEN);
        view.filters.silent.setValue(30);
        assertThat(view.filters.clear.getText()).isEqualTo("Clear 2 filters");
        test(view.filters.clear).click();

        assertThat(view.filters.value()).isEqualTo(CaseFilter.ALL);
        assertThat(view.filters.clear.isVisible()).isFalse();
        test(view.grid).getRow(0);
        assertThat(cases.lists.asked).last().isEqualTo(CaseQuery.all());
    }

    @Test
    void whatMattersMost_isShownWhereThereIsLittleRoom() {
        var view = navigate(CasesView.class);

        view.grid.fit(1166);
        assertThat(shown(view))
                .containsExactly("choice", "STUDENT", "NUMBER", "TYPE", "STATUS", "NEXT", null, "CONTACT", null);
        view.grid.fit(690);
        assertThat(shown(view)).containsExactly("choice", "STUDENT", "NEXT", "CONTACT");
        view.grid.fit(358);
        assertThat(shown(view)).containsExactly("choice", "STUDENT");
    }

    /** The columns that are there; whose turn it is and the team have no key, for one does not sort by them. */
    static List<@Nullable String> shown(CasesView view) {
        return view.grid.getColumns().stream()
                .filter(column -> column.isVisible())
                .map(column -> column.getKey())
                .toList();
    }

    @Test
    void theDatabaseSorts() {
        var view = navigate(CasesView.class);

        test(view.grid).sortByColumn("OPENED", com.vaadin.flow.data.provider.SortDirection.DESCENDING);

        test(view.grid).getRow(0);
        assertThat(cases.lists.asked).last().isEqualTo(CaseQuery.all().by(CaseQuery.Sort.OPENED, true));
    }

    @Test
    void chosenCases_areAssignedAtOnce() {
        var view = navigate(CasesView.class);

        view.chosen.add(List.of(cases.id));
        assertThat(view.bulk.count.getText()).isEqualTo("One case is chosen.");
        test(view.bulk.assign).click();
        assertThat(view.bulk.advocate.isInvalid()).isTrue();
        view.bulk.advocate.setValue(PeopleFake.ANA);
        test(view.bulk.assign).click();

        assertThat(teams.assigned).containsExactly(cases.id);
    }
}
