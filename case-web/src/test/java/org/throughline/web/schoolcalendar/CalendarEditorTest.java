package org.throughline.web.schoolcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.core.schoolcalendar.CalendarsFake.AUGUST_17;
import static org.throughline.core.schoolcalendar.CalendarsFake.JUNE_10;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.schoolcalendar.CalendarsFake;
import org.throughline.core.schoolcalendar.Closure;
import org.throughline.core.schoolcalendar.SchoolCalendar;
import org.throughline.web.layout.Views;

@ViewPackages(classes = CalendarEditor.class)
class CalendarEditorTest extends BrowserlessTest {

    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    static final Closure LABOR_DAY = new Closure(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 7), "Labor Day");

    final CalendarsFake calendars = new CalendarsFake();

    int changes;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @Test
    void aCalendarIsBegunAndThatIsUndone() {
        var editor = show();
        assertThat(words(editor)).contains("This district has no calendar yet");
        var year = find(YearFields.class).single();

        test(year.save).click();
        assertThat(year.from.getErrorMessage()).isEqualTo("Choose a day.");
        year.from.setValue(JUNE_10);
        year.to.setValue(AUGUST_17);
        test(year.save).click();
        assertThat(year.to.getErrorMessage()).isEqualTo("The calendar ends before it begins.");
        year.from.setValue(AUGUST_17);
        year.to.setValue(JUNE_10);
        test(year.save).click();

        assertThat(words(editor))
                .contains(
                        "The calendar is begun.",
                        "From Monday, August 17, 2026 to Thursday, June 10, 2027",
                        "No days without school yet.");
        press("Undo");
        assertThat(calendars.find("CA", "Alder Creek")).isEmpty();
        assertThat(words(editor)).contains("This district has no calendar yet", "as it was before");
    }

    /** One day off more does not say that all are there. */
    @Test
    void calendarThatIsEnteredDayByDay_staysEstimatedUntilSomebodySaysThatItIsComplete() {
        var editor = show();
        var year = find(YearFields.class).single();
        year.from.setValue(AUGUST_17);
        year.to.setValue(JUNE_10);
        test(year.save).click();
        assertThat(words(editor)).contains("stay estimated");
        press("Add a day without school");
        test(find(ClosureFields.class).single().save).click();
        assertThat(calendar().listsDaysOff()).isFalse();

        press("All days without school are entered");

        assertThat(calendar().listsDaysOff()).isTrue();
        assertThat(words(editor)).doesNotContain("stay estimated").contains("The calendar is complete.");
        press("Undo");
        assertThat(calendar().listsDaysOff()).isFalse();
    }

    @Test
    void calendarThatWasBegun_isRemoved_andThatIsUndone() {
        put(LABOR_DAY);
        var editor = show();

        press("Remove this calendar");

        assertThat(calendars.find("CA", "Alder Creek")).isEmpty();
        assertThat(words(editor)).contains("The calendar is removed.");
        press("Undo");
        assertThat(closed()).containsExactly(LABOR_DAY);
    }

    @Test
    void aSnowDayIsAddedAndTakenBack() {
        put(LABOR_DAY);
        var editor = show();
        press("Add a day without school");
        var fields = find(ClosureFields.class).single();
        assertThat(fields.from.getValue()).isEqualTo(FRIDAY);
        test(fields.name).setValue("Snow");

        test(fields.save).click();

        assertThat(closed()).containsExactly(LABOR_DAY, new Closure(FRIDAY, FRIDAY, "Snow"));
        assertThat(words(editor)).contains("The days without school are added.", "Snow", "One school day");
        assertThat(find(ClosureFields.class).all()).isEmpty();
        press("Undo");
        assertThat(closed()).containsExactly(LABOR_DAY);
    }

    @Test
    void closure_outsideOrBackwards_saysSoAtTheField() {
        put();
        show();
        press("Add a day without school");
        var fields = find(ClosureFields.class).single();
        fields.from.setValue(JUNE_10.plusDays(1));

        test(fields.save).click();
        assertThat(fields.from.getErrorMessage()).contains("outside the school year");
        fields.from.setValue(FRIDAY);
        fields.to.setValue(FRIDAY.minusDays(1));
        test(fields.save).click();
        assertThat(fields.from.isInvalid()).isFalse();
        assertThat(fields.to.getErrorMessage()).isEqualTo("A closure cannot end before it begins.");
        fields.from.clear();
        test(fields.save).click();
        assertThat(fields.from.getErrorMessage()).isEqualTo("Choose a day.");

        assertThat(closed()).isEmpty();
    }

    @Test
    void aClosureIsChangedAndRemoved() {
        put(LABOR_DAY);
        var editor = show();
        test(labelled("Edit: Labor Day, Sep 7, 2026")).click();
        var fields = find(ClosureFields.class).single();
        fields.to.setValue(LABOR_DAY.to().plusDays(1));
        test(fields.save).click();
        assertThat(closed())
                .containsExactly(new Closure(LABOR_DAY.from(), LABOR_DAY.to().plusDays(1), "Labor Day"));

        test(labelled("Remove: Labor Day, Sep 7, 2026 to Sep 8, 2026")).click();

        assertThat(closed()).isEmpty();
        assertThat(words(editor)).contains("There is school on these days again.");
        press("Undo");
        assertThat(closed()).hasSize(1);
    }

    @Test
    void aYearThatLeavesAClosureOutIsRefusedAtTheField() {
        put(LABOR_DAY);
        show();
        test(labelled("Edit: School year")).click();
        var year = find(YearFields.class).single();
        year.from.setValue(LABOR_DAY.from().plusDays(1));

        test(year.save).click();
        assertThat(year.from.getErrorMessage()).startsWith("A closure would lie outside");
        year.from.setValue(LABOR_DAY.from());
        test(year.save).click();

        assertThat(calendar().from()).isEqualTo(LABOR_DAY.from());
        assertThat(find(YearFields.class).all()).isEmpty();
    }

    @Test
    void calendar_saysItsDoubts() {
        put(LABOR_DAY, LABOR_DAY);

        assertThat(words(show())).contains("Two closures share a day");
    }

    @Test
    void theMonthsShowEachDay() {
        put(LABOR_DAY, new Closure(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29), "Thanksgiving"));
        show();
        var months = new Months(calendar(), FRIDAY);

        var drawn = months.getChildren()
                .findFirst()
                .orElseThrow()
                .getChildren()
                .map(Html.class::cast)
                .toList();
        assertThat(drawn).hasSize(11);
        assertThat(drawn.get(3).getInnerHtml())
                .contains("November 2026</caption>")
                .contains("<td class=\"in\">19</td>", "<td class=\"in today\">20</td>", "<td class=\"\">21</td>")
                .contains("<td class=\"shut\">29</td>", "<td class=\"in\">30</td>");
        assertThat(drawn.getFirst().getInnerHtml()).contains("<td class=\"\">14</td>", "<td class=\"key\">17</td>");
    }

    CalendarEditor show() {
        var editor = new CalendarEditor(calendars, "CA", "Alder Creek", FRIDAY, new UUID(0, 1), () -> changes++);
        UI.getCurrent().add(editor);
        return editor;
    }

    void put(Closure... closed) {
        calendars.put("CA", "Alder Creek", AUGUST_17, JUNE_10, List.of(closed));
    }

    SchoolCalendar calendar() {
        return calendars.find("CA", "Alder Creek").orElseThrow();
    }

    List<Closure> closed() {
        return calendar().closed();
    }

    Button labelled(String label) {
        return find(Button.class)
                .withCondition(
                        button -> button.getAriaLabel().filter(label::equals).isPresent())
                .single();
    }

    void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    static String words(CalendarEditor editor) {
        return editor.getElement().getTextRecursively();
    }
}
