package org.throughline.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.OwnershipService;
import org.throughline.docs.document.Sent;
import org.throughline.docs.retention.DeletionService;
import org.throughline.web.casefile.CaseChoice;
import org.throughline.web.layout.CaseListFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = WrongChildPanel.class)
class WrongChildPanelTest extends BrowserlessTest {

    final Document plan = Sent.read("plan.pdf", 2);
    final UUID right = UUID.randomUUID();
    final List<UUID> confirmed = new ArrayList<>();
    final List<UUID> movedTo = new ArrayList<>();
    WrongChildPanel panel;
    int changes;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void show() {
        var ownership = new OwnershipService() {
            @Override
            public Document confirmChild(UUID id) {
                confirmed.add(id);
                return plan;
            }

            @Override
            public Document moveTo(UUID id, UUID caseId) {
                movedTo.add(caseId);
                return plan;
            }
        };
        panel = new WrongChildPanel(
                ownership, new CaseListFake(right), new DeletionService(), plan, "Wren Okonkwo-Tate", () -> changes++);
        UI.getCurrent().add(panel);
    }

    @Test
    void warning_isAnsweredWhereItStands() {
        press("It is about Wren Okonkwo-Tate");

        assertThat(confirmed).containsExactly(plan.id());
        assertThat(changes).isEqualTo(1);
        assertThat(find(Button.class).all())
                .extracting(button -> button.getAriaLabel().orElse(""))
                .contains("Delete plan.pdf");
    }

    @Test
    void paper_isMovedToTheCaseThatIsChosen_andToNoneWithoutAChoice() {
        press("Move to another case");
        press("Move it there");
        assertThat(movedTo).isEmpty();
        assertThat(find(CaseChoice.class).single().isInvalid()).isTrue();

        find(CaseChoice.class).single().setValue(new CaseChoice.NamedCase(right, "Mateo Villanueva-Cruz"));
        press("Move it there");

        assertThat(movedTo).containsExactly(right);
        assertThat(changes).isEqualTo(1);
    }

    void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
