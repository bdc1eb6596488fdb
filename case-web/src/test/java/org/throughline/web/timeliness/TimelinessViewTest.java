package org.throughline.web.timeliness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.timeliness.TimelinessFake;
import org.throughline.core.timeliness.TimelinessQuery;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = {TimelinessView.class, Views.class})
class TimelinessViewTest extends BrowserlessTest {

    final TimelinessFake timeliness = new TimelinessFake();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void supervisorIsSignedIn() {
        Views.makeStaffFrame(new PeopleFake("Sam Osei", Role.SUPERVISOR), new CasesFake());
        Views.make(TimelinessView.class, () -> new TimelinessView(timeliness));
    }

    @Test
    void timelinessTable_namesEachNumber() {
        timeliness.add("Alder Creek");

        var view = navigate(TimelinessView.class);

        assertThat(find(NativeTableCell.class).all())
                .extracting(cell -> cell.getElement().getTextRecursively())
                .containsExactly(
                        "The district must finish the evaluationTo be checked",
                        "3",
                        "2",
                        "2.5",
                        "4",
                        "1",
                        "5",
                        "0",
                        "6",
                        "7");
        assertThat(view.getElement().getTextRecursively())
                .contains("Alder Creek (CA)", "Rows 1 to 1 of 1.", "Never counted as late.");
    }

    @Test
    void theAddressSaysWhichDistricts() {
        UI.getCurrent()
                .navigate("supervise/districts", QueryParameters.fromString("state=CA&district=Alder&from=2026-01-01"));

        assertThat(timeliness.asked).isEqualTo(new TimelinessQuery("CA", "Alder", LocalDate.of(2026, 1, 1), null));
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("No dates to count");
    }

    @Test
    void aTimeThatEndsBeforeItBeginsIsSaidAtTheField() {
        navigate(TimelinessView.class);
        var from = find(DatePicker.class).withCaption("Began to run from").single();
        var to = find(DatePicker.class).withCaption("Began to run until").single();
        from.setValue(LocalDate.of(2026, 2, 1));
        to.setValue(LocalDate.of(2026, 1, 1));

        test(find(Button.class).withText("Show").single()).click();

        assertThat(to.isInvalid()).isTrue();
        assertThat(timeliness.asked).isEqualTo(TimelinessQuery.ALL);
    }

    @Test
    void theFileHoldsTheSameAndNoFormula() throws Exception {
        timeliness.add("=1+1");
        var out = new ByteArrayOutputStream();

        new TimelinessFile(timeliness, Locale.ENGLISH).write(TimelinessQuery.ALL, out);

        assertThat(out.toString(UTF_8).lines().toList().get(1))
                .isEqualTo("CA,'=1+1,finish the evaluation,CA.EVAL_INITIAL,3,2,2.5,4,1,5,0,6,7,To be checked");
    }

    @Test
    void fileOfASmallGroup_tellsNoNumber() throws Exception {
        timeliness.addOfFew("Tiny");
        var out = new ByteArrayOutputStream();

        new TimelinessFile(timeliness, Locale.ENGLISH).write(TimelinessQuery.ALL, out);

        assertThat(out.toString(UTF_8).lines().toList().get(1))
                .startsWith("CA,Tiny,finish the evaluation,CA.EVAL_INITIAL,fewer than 5,")
                .doesNotContainPattern(",[0-9]");
    }
}
