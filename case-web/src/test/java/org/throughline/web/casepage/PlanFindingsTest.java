package org.throughline.web.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.docs.document.Sent;
import org.throughline.docs.review.OpenFindings;
import org.throughline.docs.review.ReviewService;
import org.throughline.web.layout.Views;

@ViewPackages(classes = PlanFindings.class)
class PlanFindingsTest extends BrowserlessTest {

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @Test
    void openQuestions_areCounted_andLeadToThePlan() {
        var caseId = UUID.randomUUID();

        var line = show(caseId, Optional.of(new OpenFindings(Sent.read("iep.pdf", 4), 3)));

        assertThat(line.getElement().getTextRecursively()).contains("leaves 3 questions worth asking");
        assertThat(find(Anchor.class).single().getHref()).endsWith("staff/cases/" + caseId + "/plan");
    }

    @Test
    void planThatLeavesNothingOpen_takesNoRoom() {
        assertThat(show(UUID.randomUUID(), Optional.of(new OpenFindings(Sent.read("iep.pdf", 4), 0)))
                        .isVisible())
                .isFalse();
        assertThat(show(UUID.randomUUID(), Optional.empty()).isVisible()).isFalse();
    }

    private static PlanFindings show(UUID caseId, Optional<OpenFindings> open) {
        var service = new ReviewService() {
            @Override
            public Optional<OpenFindings> inForce(UUID wanted) {
                return open;
            }
        };
        var line = new PlanFindings(service, caseId);
        UI.getCurrent().add(line);
        return line;
    }
}
