package org.throughline.web.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.casefile.CaseChange;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.Priority;
import org.throughline.core.casefile.Situation;
import org.throughline.core.casefile.Tags;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = AboutPanel.class)
class AboutPanelTest extends BrowserlessTest {

    /** Keeps one case; another person may change it in between. */
    static class OneCase extends CaseFileService {

        final UUID id = UUID.randomUUID();
        final List<CaseChange> written = new ArrayList<>();
        CaseView now = view("First call.", CaseType.EVALUATION, 1);

        CaseView view(String summary, CaseType type, int version) {
            return new CaseView(
                    id,
                    "2026-0001",
                    UUID.randomUUID(),
                    CasesFake.MATEO,
                    type,
                    CaseStatus.OPEN,
                    Situation.HAS_IEP,
                    summary,
                    false,
                    CasesFake.FRIDAY,
                    null,
                    Priority.NORMAL,
                    Tags.NONE,
                    null,
                    List.of(),
                    version);
        }

        @Override
        public CaseView get(UUID wanted) {
            return now;
        }

        @Override
        public CaseView change(UUID wanted, CaseChange change, int version) {
            assertThat(version).isEqualTo(now.version());
            written.add(change);
            return now;
        }
    }

    final OneCase cases = new OneCase();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    AboutPanel panel;

    @BeforeEach
    void oneEdits() {
        panel = new AboutPanel(cases, cases.now, UUID.randomUUID(), () -> {});
        UI.getCurrent().add(panel);
        test(panel.edit).click();
        panel.fields.summary.setValue("Mine.");
    }

    @Test
    void caseChange_withoutAConflict_isSaved() {
        test(panel.save).click();

        assertThat(cases.written).extracting(CaseChange::summary).containsExactly("Mine.");
    }

    @Test
    void caseChange_keepsWhatAnotherChangedElsewhere() {
        cases.now = cases.view("First call.", CaseType.DISPUTE, 2);

        test(panel.save).click();

        assertThat(cases.written).singleElement().satisfies(change -> {
            assertThat(change.summary()).isEqualTo("Mine.");
            assertThat(change.type()).isEqualTo(CaseType.DISPUTE);
        });
    }

    @Test
    void caseChange_inConflict_asksBeforeItWrites() {
        cases.now = cases.view("Theirs.", CaseType.EVALUATION, 2);

        test(panel.save).click();

        assertThat(cases.written).isEmpty();
        assertThat(panel.fields.summary.getValue()).isEqualTo("Mine.");
        var choice = panel.conflict
                .getChildren()
                .filter(RadioButtonGroup.class::isInstance)
                .map(RadioButtonGroup.class::cast)
                .findFirst()
                .orElseThrow();
        choose(choice, false);
        panel.conflict
                .getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .forEach(button -> test(button).click());
        assertThat(cases.written).extracting(CaseChange::summary).containsExactly("Theirs.");
    }

    @SuppressWarnings("unchecked")
    private static void choose(RadioButtonGroup<?> group, boolean own) {
        ((RadioButtonGroup<Boolean>) group).setValue(own);
    }
}
