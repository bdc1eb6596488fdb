package org.throughline.web.deadline.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.core.deadline.list.DeadlineListFake.SURE;
import static org.throughline.core.deadline.list.DeadlineListFake.UNSURE;
import static org.throughline.web.layout.CasesFake.FRIDAY;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.deadline.list.DeadlineFilter;
import org.throughline.core.deadline.list.DeadlineListFake;
import org.throughline.core.rule.DutyBearer;
import org.throughline.web.address.DeadlinesAddress.When;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = {DeadlinesView.class, Views.class})
class DeadlinesViewTest extends BrowserlessTest {

    static final Clock CLOCK = Clock.fixed(FRIDAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    final DeadlineListFake deadlineList = new DeadlineListFake(FRIDAY);

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void advocateIsSignedIn() {
        var people = new PeopleFake("Ana Delgado", Role.ADVOCATE);
        Views.makeStaffFrame(people, new CasesFake());
        Views.make(DeadlinesView.class, () -> new DeadlinesView(deadlineList, people, CLOCK));
    }

    @Test
    void aLineSaysWhoMustDoWhatForWhomAndByWhen() {
        deadlineList.due(UNSURE, FRIDAY.plusDays(3));

        var view = navigate(DeadlinesView.class);

        assertThat(view.count.getText()).isEqualTo("One legal date.");
        assertThat(cell(view, 0))
                .contains("The district must finish the evaluation", "Jamal Whitaker-Boone", ", grade 7, Pennsylvania");
        assertThat(cell(view, 1)).contains("Due soon", "To be checked");
        assertThat(test(view.grid).getCellText(0, 2)).isEqualTo("District");
        assertThat(cell(view, 3)).contains("Mon, Nov 23", "3 days left");
    }

    @Test
    void theDatabaseFiltersWhatIsChosen() {
        deadlineList.due(SURE, FRIDAY.minusDays(1));
        deadlineList.due(SURE, FRIDAY.plusDays(20));
        var view = navigate(DeadlinesView.class);
        assertThat(test(view.grid).size()).isEqualTo(2);

        view.filters.when.setValue(When.OVERDUE);
        assertThat(view.count.getText()).isEqualTo("One legal date.");
        view.filters.bound.setValue(DutyBearer.FAMILY);
        assertThat(view.count.getText()).isEqualTo("No legal dates.");
        view.filters.bound.clear();
        test(view.whose.team()).click();

        test(view.grid).getRow(0);
        assertThat(deadlineList.asked).last().isEqualTo(DeadlineFilter.ALL.late());
        assertThat(view.whose.team().getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(view.whose.own().getElement().getAttribute("aria-pressed")).isEqualTo("false");
    }

    String cell(DeadlinesView view, int column) {
        return test(view.grid).getCellComponent(0, column).getElement().getTextRecursively();
    }
}
