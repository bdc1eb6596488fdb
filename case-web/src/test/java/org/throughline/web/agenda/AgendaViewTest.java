package org.throughline.web.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.web.layout.CasesFake.FRIDAY;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
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
import org.throughline.core.agenda.AgendaFake;
import org.throughline.core.agenda.AgendaKind;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = {AgendaView.class, Views.class})
class AgendaViewTest extends BrowserlessTest {

    static final Clock CLOCK = Clock.fixed(FRIDAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    final AgendaFake agenda = new AgendaFake();
    final PeopleFake people = new PeopleFake("Ana Delgado", Role.ADVOCATE);

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void advocateIsSignedIn() {
        Views.makeStaffFrame(people, new CasesFake());
        Views.make(AgendaView.class, () -> new AgendaView(agenda, people.currentUser(), CLOCK));
    }

    @Test
    void theMonthBeginsOnSundayAndItsChipsSayKindAndChild() {
        agenda.kept.add(AgendaFake.deadline(FRIDAY, true, false));

        var view = navigate(AgendaView.class);

        assertThat(find(NativeTableHeaderCell.class).all())
                .extracting(NativeTableHeaderCell::getText)
                .containsExactly("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat");
        assertThat(view.getElement().getTextRecursively())
                .contains("November 2026: one entry")
                .contains("Deadline: Mateo Villanueva-Cruz")
                .contains("The district must finish the evaluation · Estimated · To be checked");
        assertThat(links()).contains("staff/deadlines/" + agenda.kept.getFirst().id());
        assertThat(agenda.lastQuery.mine()).isTrue();
    }

    @Test
    void aFullDayLeadsToTheDay() {
        for (var i = 0; i < 5; i++) {
            agenda.kept.add(AgendaFake.of(AgendaKind.MEETING, FRIDAY));
        }

        var view = navigate(AgendaView.class);

        assertThat(view.getElement().getTextRecursively()).contains("2 more");
        assertThat(links()).contains("staff/calendar?day=2026-11-20&view=day&who=mine");
        assertThat(agenda.lastQuery.mostADay()).isEqualTo(3);
    }

    @Test
    void buttonsTurnThePageAndSayWhatIsPressed() {
        navigate(AgendaView.class);

        test(button("Next")).click();
        test(button("List")).click();
        test(button("All I can see")).click();
        test(button("Tasks")).click();

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("December 2026");
        assertThat(agenda.lastQuery.mine()).isFalse();
        assertThat(agenda.lastQuery.kinds()).doesNotContain(AgendaKind.TASK);
        assertThat(pressed()).containsExactly("List", "All I can see", "Deadlines", "Hearings", "Meetings");
    }

    @Test
    void theListSaysWhoMustDoWhatAndHowItStands() {
        agenda.kept.add(AgendaFake.deadline(FRIDAY.minusDays(1), false, true));
        agenda.kept.add(AgendaFake.of(AgendaKind.HEARING, FRIDAY.plusDays(2)));

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
        return find(Button.class, (Component) getCurrentView()).all().stream()
                .filter(one -> "true".equals(one.getElement().getAttribute("aria-pressed")))
                .map(Button::getText)
                .toList();
    }

    List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
