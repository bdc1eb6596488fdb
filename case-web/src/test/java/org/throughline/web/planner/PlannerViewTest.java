package org.throughline.web.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.web.frame.CasesFake.FRIDAY;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.planner.PlannedKind;
import org.throughline.core.planner.PlannerFake;
import org.throughline.web.frame.CasesFake;
import org.throughline.web.frame.PeopleFake;
import org.throughline.web.frame.Views;

@ViewPackages(classes = PlannerView.class)
class PlannerViewTest extends BrowserlessTest {

    static final Clock CLOCK = Clock.fixed(FRIDAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    final PlannerFake planner = new PlannerFake();
    final PeopleFake people = new PeopleFake("Ana Delgado", Role.ADVOCATE);

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void advocateIsSignedIn() {
        Views.makeStaffFrame(people, new CasesFake());
        Views.make(PlannerView.class, () -> new PlannerView(planner, people.currentUser(), CLOCK));
    }

    @Test
    void theMonthBeginsOnSundayAndItsChipsSayKindAndChild() {
        planner.kept.add(PlannerFake.deadline(FRIDAY, true, false));

        var view = navigate(PlannerView.class);

        assertThat(find(NativeTableHeaderCell.class).all())
                .extracting(NativeTableHeaderCell::getText)
                .containsExactly("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat");
        assertThat(view.getElement().getTextRecursively())
                .contains("November 2026: one entry")
                .contains("Deadline: Mateo Villanueva-Cruz")
                .contains("The district must finish the evaluation · Estimated · To be checked");
        assertThat(links())
                .contains("staff/deadlines/" + planner.kept.getFirst().id());
        assertThat(planner.asked.mine()).isTrue();
    }

    @Test
    void aFullDayLeadsToTheDay() {
        for (var i = 0; i < 5; i++) {
            planner.kept.add(PlannerFake.of(PlannedKind.MEETING, FRIDAY));
        }

        var view = navigate(PlannerView.class);

        assertThat(view.getElement().getTextRecursively()).contains("2 more");
        assertThat(links()).contains("staff/calendar?day=2026-11-20&view=day&who=mine");
        assertThat(planner.asked.mostADay()).isEqualTo(3);
    }

    @Test
    void buttonsTurnThePageAndSayWhatIsPressed() {
        navigate(PlannerView.class);

        test(button("Next")).click();
        test(button("List")).click();
        test(button("All I can see")).click();
        test(button("Tasks")).click();

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("December 2026");
        assertThat(planner.asked.mine()).isFalse();
        assertThat(planner.asked.kinds()).doesNotContain(PlannedKind.TASK);
        assertThat(pressed()).containsExactly("List", "All I can see", "Deadlines", "Hearings", "Meetings");
    }

    @Test
    void theListSaysWhoMustDoWhatAndHowItStands() {
        planner.kept.add(PlannerFake.deadline(FRIDAY.minusDays(1), false, true));
        planner.kept.add(PlannerFake.of(PlannedKind.HEARING, FRIDAY.plusDays(2)));

        UI.getCurrent().navigate("staff/calendar", QueryParameters.fromString("month=2026-11&view=list"));
        var text = getCurrentView().getElement().getTextRecursively();

        assertThat(text)
                .contains("The district must finish the evaluation", "Overdue", "Hearing: Mateo Villanueva-Cruz")
                .contains("Thu, Nov 19", "case 2026-0148");
    }

    @Test
    void aQuietWeekSaysWhereItsDaysComeFrom() {
        UI.getCurrent().navigate("staff/calendar", QueryParameters.fromString("day=2026-11-20&view=week"));

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Nothing on these days");
    }

    Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    List<String> pressed() {
        return find(Button.class).all().stream()
                .filter(one -> "true".equals(one.getElement().getAttribute("aria-pressed")))
                .map(Button::getText)
                .toList();
    }

    List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
