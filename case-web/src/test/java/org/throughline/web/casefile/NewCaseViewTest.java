package org.throughline.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.casefile.CaseType;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.casepage.OverviewFake;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.DuplicatesFake;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = {NewCaseView.class, OverviewFake.class, Views.class})
class NewCaseViewTest extends BrowserlessTest {

    static final Clock CLOCK =
            Clock.fixed(CasesFake.FRIDAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    final CasesFake cases = new CasesFake();
    final DuplicatesFake duplicates = new DuplicatesFake();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void advocateIsSignedIn() {
        var people = new PeopleFake("Ana Delgado", Role.ADVOCATE);
        Views.makeStaffFrame(people, cases);
        Views.make(NewCaseView.class, () -> new NewCaseView(cases, duplicates, people.currentUser(), CLOCK));
        OverviewFake.make(people, cases, CLOCK);
    }

    @Test
    void newCase_withMissingFields_saysSoAtTheField() {
        var view = navigate(NewCaseView.class);

        test(view.save).click();

        assertThat(cases.opened).isEmpty();
        assertThat(view.wrong.isVisible()).isTrue();
        assertThat(view.form.student.firstName.getErrorMessage()).isEqualTo("Write the child’s first name.");
        assertThat(view.form.student.state.isInvalid()).isTrue();
        assertThat(view.form.student.born.isInvalid()).isFalse();
    }

    @Test
    void newCase_ofAChildBornTomorrow_isRefused() {
        var view = navigate(NewCaseView.class);
        view.form.student.born.setValue(CasesFake.FRIDAY.plusDays(1));

        test(view.save).click();

        assertThat(view.form.student.born.getErrorMessage()).isEqualTo("The day of birth cannot be in the future.");
    }

    @Test
    void anOpenedCaseIsShown() {
        var view = navigate(NewCaseView.class);
        view.form.student.firstName.setValue(" Mateo ");
        view.form.student.lastName.setValue("Villanueva-Cruz");
        view.form.student.state.setValue("CA");
        view.form.type.setValue(CaseType.EVALUATION);
        press("It is not one of them");

        test(view.save).click();

        assertThat(cases.opened).singleElement().satisfies(wanted -> {
            assertThat(wanted.student().fullName()).isEqualTo("Mateo Villanueva-Cruz");
            assertThat(wanted.student().school()).isNull();
        });
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(CaseAddress.of(cases.id).path());
    }

    @Test
    void newCase_namesPossibleDuplicates_whileTheNameIsTyped() {
        var view = navigate(NewCaseView.class);

        view.form.student.firstName.setValue("Matteo");
        assertThat(words(view)).doesNotContain("may be here already");
        view.form.student.lastName.setValue("Vilanueva");

        assertThat(words(view))
                .contains("This child may be here already", "Mateo Villanueva-Cruz, 2025-0007")
                .contains("The name sounds alike, same day of birth.");
        view.form.student.firstName.setValue("Lena");
        assertThat(words(view)).doesNotContain("may be here already");
    }

    @Test
    void childWhoIsLikelyHere_isNotOpenedASecondTimeBeforeSomebodyHasAnswered() {
        var view = navigate(NewCaseView.class);
        view.form.student.firstName.setValue("Mateo");
        view.form.student.lastName.setValue("Villanueva-Cruz");
        view.form.student.state.setValue("CA");
        view.form.type.setValue(CaseType.EVALUATION);

        test(view.save).click();

        assertThat(cases.opened).isEmpty();
        assertThat(words(view)).contains("may be here already", "2025-0007");
        press("It is not one of them");
        assertThat(words(view)).doesNotContain("may be here already");
        test(view.save).click();
        assertThat(cases.opened).hasSize(1);
    }

    @Test
    void oneChildHasManyCases() {
        var view = navigate(NewCaseView.class);
        view.form.student.firstName.setValue("Matteo");
        view.form.student.lastName.setValue("Vilanueva");
        press("Open a further case for this child");

        assertThat(view.form.student.firstName.getValue()).isEqualTo("Mateo");
        assertThat(view.form.student.firstName.isReadOnly()).isTrue();
        view.form.type.setValue(CaseType.DISPUTE);
        test(view.save).click();

        assertThat(cases.furtherOf).containsExactly(DuplicatesFake.KNOWN.studentId());
        assertThat(cases.opened).isEmpty();
    }

    @Test
    void newCase_ofAChosenChild_canGoBack() {
        var view = navigate(NewCaseView.class);
        view.form.student.firstName.setValue("Matteo");
        view.form.student.lastName.setValue("Vilanueva");
        press("Open a further case for this child");

        press("It is another child");

        assertThat(view.form.student.firstName.isReadOnly()).isFalse();
        view.form.type.setValue(CaseType.DISPUTE);
        press("It is not one of them");
        test(view.save).click();
        assertThat(cases.furtherOf).isEmpty();
        assertThat(cases.opened).hasSize(1);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private static String words(NewCaseView view) {
        return view.getElement().getTextRecursively();
    }
}
