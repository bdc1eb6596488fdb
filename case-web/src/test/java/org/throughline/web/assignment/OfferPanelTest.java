package org.throughline.web.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.Priority;
import org.throughline.core.casefile.Situation;
import org.throughline.core.casefile.Tags;
import org.throughline.core.team.AdvocateLoad;
import org.throughline.core.team.Assignment;
import org.throughline.core.team.AssignmentService;
import org.throughline.core.team.AssignmentState;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.InquiriesFake;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = OfferPanel.class)
class OfferPanelTest extends BrowserlessTest {

    static final UUID ANA = PeopleFake.ANA.id();
    static final UUID SAM = UUID.randomUUID();

    static class Offers extends AssignmentService {

        final List<UUID> offered = new ArrayList<>();

        @Nullable
        Assignment latest;

        @Override
        public List<AdvocateLoad> suggestFor(String language) {
            assertThat(language).isEqualTo("es");
            return List.of(new AdvocateLoad(ANA, "Ana Delgado", List.of("es"), 4, 28));
        }

        @Override
        public Optional<Assignment> latestOf(UUID caseId) {
            return Optional.ofNullable(latest);
        }

        @Override
        public Assignment offer(UUID caseId, UUID advocateId) {
            offered.add(advocateId);
            return new Assignment(caseId, advocateId, SAM, InquiriesFake.MONDAY);
        }
    }

    /** Has declined. */
    static class Declined extends Assignment {

        Declined() {
            super(UUID.randomUUID(), ANA, SAM, InquiriesFake.MONDAY);
        }

        @Override
        public AssignmentState state() {
            return AssignmentState.DECLINED;
        }

        @Override
        public String reason() {
            return "I know the family.";
        }
    }

    final Offers offers = new Offers();
    int changes;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @Test
    void aCaseThatNoAdvocateWorksOnIsOffered() {
        var panel = shown(true, SAM);
        assertThat(words(panel)).contains("No advocate is on the team of this case.");

        press("Offer the case");
        assertThat(find(AdvocateBox.class).single().getErrorMessage()).contains("Choose an advocate");
        assertThat(offers.offered).isEmpty();
        find(AdvocateBox.class).single().setValue(offers.suggestFor("es").getFirst());
        press("Offer the case");

        assertThat(offers.offered).containsExactly(ANA);
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void declinedOffer_isOfferedAgain_withTheReason() {
        offers.latest = new Declined();

        assertThat(words(shown(true))).contains("Ana Delgado has declined: I know the family.", "Offer the case");
    }

    @Test
    void whileAnAnswerIsAwaitedNobodyElseIsAsked() {
        offers.latest = new Assignment(UUID.randomUUID(), ANA, SAM, InquiriesFake.MONDAY);

        assertThat(words(shown(true, ANA)))
                .contains("Offered to Ana Delgado, who has not answered yet.")
                .doesNotContain("Offer the case");
        assertThat(words(shown(true))).contains("Offer the case").doesNotContain("has not answered");
    }

    @Test
    void otherwiseThereIsNothingToSee() {
        assertThat(shown(true, ANA).isVisible()).isFalse();
        assertThat(shown(false).isVisible()).isFalse();
    }

    private OfferPanel shown(boolean isSupervisor, UUID... team) {
        var panel = new OfferPanel(offers, caseOf(team), isSupervisor, () -> changes++);
        UI.getCurrent().add(panel);
        return panel;
    }

    private static CaseView caseOf(UUID... team) {
        return new CaseView(
                UUID.randomUUID(),
                "2026-0001",
                UUID.randomUUID(),
                CasesFake.MATEO,
                CaseType.EVALUATION,
                CaseStatus.OPEN,
                Situation.HAS_IEP,
                "",
                false,
                CasesFake.FRIDAY,
                null,
                Priority.NORMAL,
                Tags.NONE,
                null,
                List.of(team).stream()
                        .map(id -> new CaseView.Advocate(id, "Somebody"))
                        .toList(),
                0);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private static String words(OfferPanel panel) {
        return panel.getElement().getTextRecursively();
    }
}
