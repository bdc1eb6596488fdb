package org.throughline.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.notice.NoticeKind;
import org.throughline.core.notice.NoticesFake;
import org.throughline.core.notice.Trouble;
import org.throughline.core.people.Person;
import org.throughline.docs.document.ScanningService;
import org.throughline.web.frame.PeopleFake;
import org.throughline.web.frame.Views;

@ViewPackages(classes = AdminView.class)
class AdminViewTest extends BrowserlessTest {

    static class Organisation extends PeopleFake {

        final List<Boolean> accepted = new ArrayList<>();
        final List<Boolean> opened = new ArrayList<>();

        Organisation() {
            super("Omar Haddad", Role.ORG_ADMIN);
        }

        @Override
        public List<Person> everybody() {
            return List.of(ANA);
        }

        @Override
        public void acceptUnscanned(boolean isAccepted) {
            accepted.add(isAccepted);
        }

        @Override
        public void openPublicForm(boolean isOpen) {
            opened.add(isOpen);
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

    final Organisation people = new Organisation();
    final Scanning scanning = new Scanning();
    final NoticesFake notices = new NoticesFake();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void administratorIsSignedIn() {
        Views.make(AdminFrame.class, () -> new AdminFrame(Views.personMenu(people)));
        Views.make(AdminView.class, () -> new AdminView(people, scanning, notices, people.currentUser()));
    }

    @Test
    void whoRunsTheServerPausesTheReadingOfScans() {
        var operator = new PeopleFake("Pat Rivera", Role.PLATFORM_ADMIN);
        Views.make(AdminView.class, () -> new AdminView(operator, scanning, notices, operator.currentUser()));
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
        assertThat(taken.getValue()).isTrue();

        test(taken).click();

        assertThat(people.accepted).containsExactly(false);
    }

    @Test
    void theAdministratorReadsWhichMailsPerhapsDidNotArrive() {
        notices.troubles.add(new Trouble("Ana Delgado", NoticeKind.DIGEST, LocalDate.of(2026, 11, 20), false));

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

        assertThat(people.opened).containsExactly(true);
    }
}
