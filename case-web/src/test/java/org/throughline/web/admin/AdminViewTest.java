package org.throughline.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.people.Person;
import org.throughline.web.frame.PeopleFake;
import org.throughline.web.frame.Views;

@ViewPackages(classes = AdminView.class)
class AdminViewTest extends BrowserlessTest {

    static class Organisation extends PeopleFake {

        final List<Boolean> accepted = new ArrayList<>();

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
    }

    final Organisation people = new Organisation();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void administratorIsSignedIn() {
        Views.make(AdminFrame.class, () -> new AdminFrame(Views.personMenu(people)));
        Views.make(AdminView.class, () -> new AdminView(people, people.currentUser()));
    }

    @Test
    void theAdministratorChoosesWhetherFilesAreTakenWithoutAScanner() {
        navigate(AdminView.class);
        var taken = find(Checkbox.class).single();
        assertThat(taken.getValue()).isTrue();

        test(taken).click();

        assertThat(people.accepted).containsExactly(false);
    }
}
