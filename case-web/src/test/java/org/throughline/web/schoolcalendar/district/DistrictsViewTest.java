package org.throughline.web.schoolcalendar.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.core.schoolcalendar.CalendarsFake.AUGUST_17;
import static org.throughline.core.schoolcalendar.CalendarsFake.JUNE_10;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.access.Role;
import org.throughline.core.deadline.DeadlineService;
import org.throughline.core.deadline.MovedDeadlines;
import org.throughline.core.schoolcalendar.CalendarsFake;
import org.throughline.core.schoolcalendar.Closure;
import org.throughline.core.schoolcalendar.DistrictPage.District;
import org.throughline.core.schoolcalendar.imports.CalendarImportService;
import org.throughline.web.address.AdminPlace;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;
import org.throughline.web.ui.LinkTo;

@ViewPackages(classes = {DistrictsView.class, Views.class})
class DistrictsViewTest extends BrowserlessTest {

    static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T18:00:00Z"), ZoneOffset.UTC);

    final CalendarsFake calendars = new CalendarsFake();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    static class NoMoves extends DeadlineService {

        @Override
        public long waiting(String state, String district) {
            return 0;
        }

        @Override
        public MovedDeadlines movedByCalendar(String state, String district, Instant since, int most) {
            return new MovedDeadlines(List.of(), false);
        }
    }

    @BeforeEach
    void somebodyIsSignedIn() {
        var people = new PeopleFake("Ana Delgado", Role.ADVOCATE);
        Views.makeStaffFrame(people, new CasesFake());
        Views.make(DistrictsView.class, () -> new DistrictsView(new DistrictLists(calendars, FRIDAY)));
        Views.make(CalendarView.class, () -> new CalendarView(district(people)));
    }

    OneDistrict district(PeopleFake people) {
        return new OneDistrict(calendars, new CalendarImportService(), new NoMoves(), people.currentUser(), FRIDAY);
    }

    @Test
    void missingCalendars_standBeforeThoseThatAreThere() {
        calendars.missing.add(new District("CA", "Cedar Valley", 3, null));
        calendars.put("TX", "Old", AUGUST_17.minusYears(1), JUNE_10.minusYears(1), List.of());
        calendars.missing.add(
                new District("TX", "Old", 1, calendars.find("TX", "Old").orElseThrow()));
        calendars.put("CA", "Alder Creek", AUGUST_17, JUNE_10, List.of(new Closure(AUGUST_17, AUGUST_17, "")));

        var words = navigate(DistrictsView.class).getElement().getTextRecursively();

        assertThat(words)
                .containsSubsequence(
                        "Calendars that are still needed",
                        "2 districts",
                        "Cedar Valley, California",
                        "3 open cases",
                        "No calendar",
                        "Old, Texas",
                        "One open case",
                        "Over since Jun 10, 2026",
                        "Calendars",
                        "Alder Creek, California",
                        "Aug 17, 2026 to Jun 10, 2027",
                        "One closure",
                        "Nothing stands out",
                        "Changed on Nov 2, 2026");
        assertThat(find(LinkTo.class).all())
                .extracting(LinkTo::getHref)
                .contains("staff/districts/CA/Cedar%20Valley", "staff/cases?district=Cedar%20Valley&lacks=CLOSING");
    }

    @Test
    void aLongListGrowsWhenMoreIsAskedFor() {
        for (var i = 0; i <= DistrictLists.AT_ONCE; i++) {
            calendars.missing.add(new District("CA", "District " + i + ".", 1, null));
        }
        var view = navigate(DistrictsView.class);
        assertThat(view.getElement().getTextRecursively()).doesNotContain("District 25.");
        var more = find(Button.class).withText("Show more districts").single();

        test(more).click();

        assertThat(view.getElement().getTextRecursively()).contains("District 25.");
        assertThat(more.isVisible()).isFalse();
    }

    @Test
    void whenNothingIsThereItSaysWhatToDo() {
        assertThat(navigate(DistrictsView.class).getElement().getTextRecursively())
                .contains("Every district of your open cases has its calendar", "There is no school calendar yet");
    }

    @Test
    void anAdministratorSeesNoCases() {
        calendars.put("CA", "Alder Creek", AUGUST_17, JUNE_10, List.of());

        var lists = new DistrictLists(calendars, FRIDAY).at(AdminPlace.DISTRICTS, false);
        UI.getCurrent().add(lists);
        var words = lists.getElement().getTextRecursively();

        assertThat(words).contains("Alder Creek, California").doesNotContain("open cases", "still needed");
        assertThat(find(LinkTo.class).all()).extracting(LinkTo::getHref).contains("admin/districts/CA/Alder%20Creek");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cañada 50% & Sons", "Alder/Creek", "What? #1", "plus + plus"})
    void anyDistrictIsReachedByItsName(String name) {
        var view = navigate(DistrictsView.class);
        var lists = find(DistrictLists.class, view).single();
        lists.state.setValue("CA");
        test(lists.name).setValue(name);

        test(find(Button.class).withText("Open its calendar").single()).click();

        assertThat(getCurrentView()).isInstanceOf(CalendarView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo(name);
    }

    @Test
    void calendar_withMissingFields_saysSoAtTheField() {
        var view = navigate(DistrictsView.class);

        test(find(Button.class).withText("Open its calendar").single()).click();

        var lists = find(DistrictLists.class, view).single();
        assertThat(lists.state.getErrorMessage()).isEqualTo("Choose the state.");
        assertThat(lists.name.getErrorMessage()).isEqualTo("Write the name of the district.");
    }

    @Test
    void aDistrictIsShownAsItWasTypedFirst() {
        calendars.put("CA", "Alder Creek", AUGUST_17, JUNE_10, List.of());

        var view = navigate("staff/districts/CA/ALDER%20CREEK", CalendarView.class);

        assertThat(view.getPageTitle()).isEqualTo("Alder Creek · Throughline");
        assertThat(view.getElement().getTextRecursively()).contains("School calendar, California");
    }
}
