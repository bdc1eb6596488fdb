package org.throughline.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.notification.NotificationKind;
import org.throughline.core.notification.NotificationsFake;
import org.throughline.core.notification.UndeliveredMail;
import org.throughline.core.staff.Person;
import org.throughline.docs.reading.ScanningService;
import org.throughline.web.layout.OrganisationFake;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;
import org.throughline.web.ui.ZoneBox;

@ViewPackages(classes = {AdminView.class, Views.class})
class AdminViewTest extends BrowserlessTest {

    static class Administrator extends PeopleFake {

        Administrator() {
            super("Omar Haddad", Role.ORG_ADMIN);
        }

        @Override
        public List<Person> everybody() {
            return List.of(ANA);
        }
    }

    static class Scanning extends ScanningService {

        boolean paused;

        @Override
        public int processes() {
            return 2;
        }

        @Override
        public boolean isPaused() {
            return paused;
        }

        @Override
        public void pause() {
            paused = true;
        }

        @Override
        public void resume() {
            paused = false;
        }
    }

    final Administrator people = new Administrator();
    final OrganisationFake organisation = new OrganisationFake();
    final Scanning scanning = new Scanning();
    final NotificationsFake notifications = new NotificationsFake();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void administratorIsSignedIn() {
        Views.makeAdminFrame(people);
        Views.make(
                AdminView.class,
                () -> new AdminView(people, organisation, scanning, notifications, people.currentUser()));
    }

    @Test
    void readingOfScans_canBePaused() {
        var operator = new PeopleFake("Pat Rivera", Role.PLATFORM_ADMIN);
        Views.make(
                AdminView.class,
                () -> new AdminView(operator, organisation, scanning, notifications, operator.currentUser()));
        var view = navigate(AdminView.class);
        assertThat(view.getElement().getTextRecursively()).contains("2 pages are read at a time.");
        var change = find(Button.class, view).single();

        test(change).click();
        assertThat(scanning.paused).isTrue();
        assertThat(view.getElement().getTextRecursively()).contains("Paused. New scans");
        test(change).click();

        assertThat(scanning.paused).isFalse();
        assertThat(change.getText()).isEqualTo("Pause");
    }

    @Test
    void theAdministratorChoosesWhetherFilesAreTakenWithoutAScanner() {
        navigate(AdminView.class);
        var taken = find(Checkbox.class)
                .withCondition(box -> box.getLabel().startsWith("Take files"))
                .single();
        assertThat(taken.getValue()).isFalse();

        test(taken).click();

        assertThat(organisation.unscannedAccepted).containsExactly(true);
    }

    @Test
    void theAdministratorChoosesWhereDaysBegin() {
        navigate(AdminView.class);
        var zone = find(ZoneBox.class).single();
        assertThat(zone.getValue()).isEqualTo(ZoneId.of("America/Denver"));

        zone.setValue(ZoneId.of("America/Phoenix"));

        assertThat(organisation.zones).containsExactly(ZoneId.of("America/Phoenix"));
    }

    @Test
    void theAdministratorSaysWhereFamiliesCall() {
        navigate(AdminView.class);
        var phone = find(TextField.class).withCaption("Telephone number").single();

        phone.setValue("not a number");
        assertThat(phone.isInvalid()).isTrue();
        assertThat(phone.getErrorMessage()).isEqualTo("Write a telephone number with its area code.");
        phone.setValue("(510) 555-0142");

        assertThat(phone.isInvalid()).isFalse();
        assertThat(organisation.phone).isEqualTo("(510) 555-0142");
    }

    @Test
    void theAdministratorReadsWhichMailsPerhapsDidNotArrive() {
        notifications.troubles.add(
                new UndeliveredMail("Ana Delgado", NotificationKind.DIGEST, LocalDate.of(2026, 11, 20), false));

        var view = navigate(AdminView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains("Mail is set up", "Ana Delgado", "Nov 20, 2026", "Perhaps sent");
    }

    @Test
    void theAdministratorOpensTheFormForFamilies() {
        navigate(AdminView.class);

        var open = find(Checkbox.class)
                .withCondition(box -> box.getLabel().startsWith("Families can ask"))
                .single();
        assertThat(open.getValue()).isFalse();
        test(open).click();

        assertThat(organisation.publicFormOpened).containsExactly(true);
    }
}
