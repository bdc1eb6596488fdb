package org.throughline.web.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.staff.Person;
import org.throughline.core.team.TeamService;
import org.throughline.core.team.VacantCase;
import org.throughline.web.layout.Views;

@ViewPackages(packages = "org.throughline.web.supervise")
class VacantPanelTest extends BrowserlessTest {

    final Person alex = new Person(UUID.randomUUID(), "Alex Kim", Set.of(Role.ADVOCATE));
    final VacantCase open = new VacantCase(UUID.randomUUID(), "2026-0490", false);
    final VacantCase restricted = new VacantCase(UUID.randomUUID(), "2026-0491", true);
    final Left teams = new Left(open, restricted);
    final List<String> said = new ArrayList<>();

    /** Cases whose team has left. */
    final class Left extends TeamService {

        final List<VacantCase> vacant;
        final List<UUID> assigned = new ArrayList<>();

        Left(VacantCase... vacant) {
            this.vacant = List.of(vacant);
        }

        @Override
        public List<VacantCase> withNobody() {
            return vacant;
        }

        @Override
        public List<Person> staff() {
            return List.of(alex);
        }

        @Override
        public int assign(Collection<UUID> caseIds, UUID person, String handOver) {
            assertThat(person).isEqualTo(alex.id());
            assigned.addAll(caseIds);
            return caseIds.size();
        }
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @Test
    void casesWithNobody_areNamedByNumber_alsoRestrictedOnes() {
        var panel = show(teams);

        assertThat(panel.chosen.getGenericDataView().getItems()).containsExactly(open, restricted);
        assertThat(panel.chosen.getItemLabelGenerator().apply(open)).isEqualTo("2026-0490");
        assertThat(panel.chosen.getItemLabelGenerator().apply(restricted)).isEqualTo("2026-0491 (restricted)");
    }

    @Test
    void chosenCases_areGivenToThePersonAndSaid() {
        var panel = show(teams);
        panel.chosen.setValue(Set.of(restricted));
        panel.advocate.setValue(alex);

        test(panel.assign).click();

        assertThat(teams.assigned).containsExactly(restricted.id());
        assertThat(said).containsExactly("Alex Kim is now on one case.");
    }

    @Test
    void allCases_areChosenAtOnce() {
        var panel = show(teams);
        panel.advocate.setValue(alex);

        test(find(Button.class).withText("Choose all of these").single()).click();
        test(panel.assign).click();

        assertThat(teams.assigned).containsExactlyInAnyOrder(open.id(), restricted.id());
    }

    @Test
    void nothingIsAssigned_beforeCaseAndPersonAreChosen() {
        var panel = show(teams);

        test(panel.assign).click();
        panel.chosen.setValue(Set.of(open));
        test(panel.assign).click();

        assertThat(panel.advocate.isInvalid()).isTrue();
        assertThat(teams.assigned).isEmpty();
    }

    @Test
    void panel_isNotThere_whereEachCaseHasSomebody() {
        assertThat(show(new Left()).isVisible()).isFalse();
    }

    VacantPanel show(TeamService with) {
        var panel = new VacantPanel(with, said::add);
        UI.getCurrent().add(panel);
        return panel;
    }
}
