package org.throughline.web.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.team.Assignment;
import org.throughline.core.team.AssignmentService;
import org.throughline.core.team.OfferedCase;
import org.throughline.web.layout.InquiriesFake;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = AssignmentPanel.class)
class AssignmentPanelTest extends BrowserlessTest {

    static class Offers extends AssignmentService {

        final List<OfferedCase> offered = new ArrayList<>(List.of(new OfferedCase(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "2026-0164",
                "Diego Mendoza",
                CaseType.EVALUATION,
                "Sam Osei",
                InquiriesFake.MONDAY)));

        String reason = "";

        @Override
        public List<OfferedCase> offeredToMe() {
            return List.copyOf(offered);
        }

        @Override
        public Assignment accept(UUID id) {
            return answered();
        }

        @Override
        public Assignment decline(UUID id, String why) {
            reason = why;
            return answered();
        }

        private Assignment answered() {
            var first = offered.removeFirst();
            return new Assignment(first.caseId(), PeopleFake.ANA.id(), PeopleFake.ANA.id(), InquiriesFake.MONDAY);
        }
    }

    final Offers offers = new Offers();
    AssignmentPanel panel;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void show() {
        panel = new AssignmentPanel(offers, new PeopleFake("Ana Delgado", Role.ADVOCATE).currentUser());
        UI.getCurrent().add(panel);
    }

    @Test
    void anOfferIsAccepted() {
        assertThat(words()).contains("Diego Mendoza", "2026-0164", "Offered by Sam Osei");

        press("Accept");

        assertThat(offers.offered).isEmpty();
        assertThat(words()).contains("The case of Diego Mendoza is yours.");
    }

    @Test
    void sayingNoNeedsAReason() {
        press("Decline …");
        press("Decline the case");
        assertThat(offers.offered).hasSize(1);
        assertThat(find(TextField.class).single().getErrorMessage()).contains("why you cannot take this case");

        test(find(TextField.class).single()).setValue("I know the family.");
        press("Decline the case");

        assertThat(offers.reason).isEqualTo("I know the family.");
        assertThat(words()).contains("You have declined the case of Diego Mendoza.");
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String words() {
        return panel.getElement().getTextRecursively();
    }
}
