package org.throughline.web.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.DayOfWeek;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.notification.NotificationsFake;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = {NotificationsView.class, Views.class})
class NotificationsViewTest extends BrowserlessTest {

    final NotificationsFake notifications = new NotificationsFake();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void advocateIsSignedIn() {
        signIn(Role.ADVOCATE);
    }

    @Test
    void settingsNeverChosen_showTheDefaults() {
        var view = navigate(NotificationsView.class);

        assertThat(view.getElement().getTextRecursively()).contains("Mails go to ana@harbor.example");
        assertThat(fields().digest.getValue()).isTrue();
        assertThat(fields().weekdays.getValue()).hasSize(5).doesNotContain(DayOfWeek.SUNDAY);
        assertThat(fields().daysBefore.getValue()).containsExactlyInAnyOrder(7, 1, 0);
        assertThat(fields().when.zone.getValue()).isEqualTo("America/Los_Angeles");
    }

    @Test
    void chosenSettings_areSaved() {
        var view = navigate(NotificationsView.class);

        fields().weekdays.setValue(Set.of(DayOfWeek.MONDAY));
        fields().daysBefore.setValue(Set.of(14));
        fields().when.quiet.setValue(false);
        fields().when.language.setValue("es");
        save();

        var preferences = notifications.chosen.getLast();
        assertThat(preferences.weekdays()).containsExactly(DayOfWeek.MONDAY);
        assertThat(preferences.daysBefore()).containsExactly(14);
        assertThat(preferences.quietFrom()).isNull();
        assertThat(preferences.language().getLanguage()).isEqualTo("es");
        assertThat(view.getElement().getTextRecursively()).contains("Saved.");
    }

    @Test
    void aDailyMailOnNoDayIsSaidToBeWrongAtItsField() {
        navigate(NotificationsView.class);

        fields().weekdays.setValue(Set.of());
        save();

        assertThat(notifications.chosen).isEmpty();
        assertThat(fields().weekdays.isInvalid()).isTrue();
        assertThat(fields().weekdays.getErrorMessage()).contains("at least one weekday");
    }

    @Test
    void quietHoursEndAtAnotherHour() {
        navigate(NotificationsView.class);

        fields().when.quietFrom.setValue(7);
        save();

        assertThat(notifications.chosen).isEmpty();
        assertThat(fields().when.quietTo.isInvalid()).isTrue();
    }

    @Test
    void switchedOffNotification_hidesItsQuestions() {
        var view = navigate(NotificationsView.class);

        fields().digest.setValue(false);
        fields().reminders.setValue(false);
        fields().daysBefore.setValue(Set.of());
        save();

        assertThat(fields().weekdays.isEnabled()).isFalse();
        assertThat(fields().daysBefore.isEnabled()).isFalse();
        assertThat(notifications.chosen).hasSize(1);
        assertThat(view.getElement().getTextRecursively()).contains("You get no mails.");
    }

    @Test
    void onlySupervisorsChooseAllCases() {
        navigate(NotificationsView.class);
        assertThat(find(RadioButtonGroup.class).all()).isEmpty();

        signIn(Role.SUPERVISOR);
        navigate(NotificationsView.class);
        fields().everything.setValue(true);
        save();

        assertThat(notifications.chosen.getLast().wholeOrganisation()).isTrue();
    }

    @Test
    void withoutMailOrAddressThePageSaysWhyNothingComes() {
        notifications.address = null;
        assertThat(navigate(NotificationsView.class).getElement().getTextRecursively())
                .contains("no verified email address");

        notifications.mailSetUp = false;
        assertThat(navigate(NotificationsView.class).getElement().getTextRecursively())
                .contains("Mail is not set up");
    }

    @Test
    void eachFieldHasAName() {
        navigate(NotificationsView.class);

        assertThat(find(Checkbox.class).all())
                .allSatisfy(box -> assertThat(box.getLabel()).isNotBlank());
        assertThat(find(CheckboxGroup.class).all())
                .allSatisfy(group -> assertThat(group.getLabel()).isNotBlank());
    }

    void signIn(Role role) {
        var people = new PeopleFake("Ana Delgado", role);
        Views.makeStaffFrame(people, new CasesFake());
        Views.make(NotificationsView.class, () -> new NotificationsView(notifications, people.currentUser()));
    }

    NotificationFields fields() {
        return find(NotificationFields.class).single();
    }

    void save() {
        test(find(Button.class).withText("Save").single()).click();
    }
}
