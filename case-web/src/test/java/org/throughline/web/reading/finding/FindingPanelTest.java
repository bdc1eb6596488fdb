package org.throughline.web.reading.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.Sent;
import org.throughline.docs.review.Finding;
import org.throughline.docs.review.FindingCode;
import org.throughline.docs.review.FindingId;
import org.throughline.docs.review.RankedFinding;
import org.throughline.docs.review.ReviewService;
import org.throughline.web.layout.Views;

@ViewPackages(classes = FindingPanel.class)
class FindingPanelTest extends BrowserlessTest {

    private final Document paper = Sent.read("iep.pdf", 4);
    private final List<Finding> found = new ArrayList<>();
    private final Map<FindingId, String> aside = new HashMap<>();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void findOne() {
        found.add(new Finding(FindingCode.NEED_WITHOUT_GOAL, "Writing", 2, "Writing is an area of need."));
    }

    @Test
    void finding_isSaidWithItsWords_itsPageAndAQuestion() {
        show();

        assertThat(text())
                .contains(
                        "Worth asking",
                        "1 question",
                        "Writing is an area of need.",
                        "Ask: Which goal and which service");
        assertThat(find(Anchor.class).single().getHref()).contains("page=2");
    }

    @Test
    void moreThanFive_areFolded() {
        IntStream.rangeClosed(1, 6)
                .forEach(goal ->
                        found.add(new Finding(FindingCode.GOAL_NO_BASELINE, String.valueOf(goal), 3, "Goal " + goal)));

        show();

        assertThat(find(Details.class).single().getSummaryText()).isEqualTo("2 more");
    }

    @Test
    void settingAside_needsAReason_andCanBeTakenBack() {
        show();
        press("Set aside…");
        press("Set aside…");

        assertThat(aside).isEmpty();
        assertThat(find(TextField.class).single().isInvalid()).isTrue();

        find(TextField.class).single().setValue("The goal for writing is in the amendment.");
        press("Set aside…");

        assertThat(aside).hasSize(1).containsValue("The goal for writing is in the amendment.");
        assertThat(text()).contains("Nothing open", "1 set aside", "It was set aside.");

        press("Ask it again");

        assertThat(aside).isEmpty();
        assertThat(text()).contains("1 question");
    }

    @Test
    void paperWithNothingToAsk_hasNoPanel() {
        found.clear();

        show();

        assertThat(find(FindingPanel.class).all()).isEmpty();
    }

    private void show() {
        var service = new ReviewService() {
            @Override
            public List<RankedFinding> of(UUID documentId) {
                return IntStream.range(0, found.size())
                        .mapToObj(i -> {
                            var id = id(found.get(i));
                            return new RankedFinding(id, found.get(i), i + 1, aside.get(id));
                        })
                        .toList();
            }

            @Override
            public RankedFinding dismiss(FindingId id, String reason) {
                aside.put(id, reason);
                return of(paper.id()).getFirst();
            }

            @Override
            public RankedFinding reopen(FindingId id) {
                aside.remove(id);
                return of(paper.id()).getFirst();
            }
        };
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new FindingPanel(service, paper));
    }

    private FindingId id(Finding finding) {
        var name = finding.code() + finding.subject();
        return new FindingId(paper.id(), UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    private void press(String words) {
        find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private Component panel() {
        return find(FindingPanel.class).single();
    }

    private String text() {
        return panel().getElement().getTextRecursively();
    }
}
