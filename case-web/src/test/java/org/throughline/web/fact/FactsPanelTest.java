package org.throughline.web.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.fact.Fact;
import org.throughline.core.fact.FactType;
import org.throughline.core.fact.FactsFake;
import org.throughline.core.fact.NewFact;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = FactsPanel.class)
class FactsPanelTest extends BrowserlessTest {

    static final LocalDate TODAY = CasesFake.FRIDAY;
    static final LocalDate BORN = LocalDate.of(2016, 3, 18);

    final UUID caseId = UUID.randomUUID();
    final FactsFake facts = new FactsFake(TODAY, BORN);

    FactsPanel panel;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void show() {
        facts.record(caseId, NewFact.of(FactType.CONSENT_RECEIVED, TODAY.minusDays(10), "By mail"));
        panel = new FactsPanel(
                facts,
                caseId,
                UUID.randomUUID(),
                TODAY,
                () -> List.of(new Duty("CA.EVAL_INITIAL", "Finish")),
                () -> "");
        UI.getCurrent().add(panel);
    }

    @Test
    void aDayThatCannotBeIsSaidAtTheDay() {
        var editor = opened(FactType.REFERRAL_RECEIVED);

        editor.on.setValue(BORN.minusDays(1));
        test(editor.save).click();
        assertThat(editor.on.getErrorMessage()).isEqualTo("This day is before the child was born.");
        editor.on.setValue(TODAY.plusDays(2));
        test(editor.save).click();

        assertThat(editor.on.isInvalid()).isTrue();
        assertThat(editor.on.getErrorMessage()).contains("cannot be in the future");
        assertThat(facts.ledger(caseId).inForce()).hasSize(1);
        editor.on.setValue(TODAY);
        test(editor.save).click();
        assertThat(facts.ledger(caseId).inForce()).hasSize(2);
        assertThat(words()).contains("The fact is saved.");
        assertThat(find(FactEditor.class).all()).isEmpty();
    }

    @Test
    void doubtfulFact_needsAReason() {
        var editor = opened(FactType.EVALUATION_COMPLETED);
        editor.on.setValue(TODAY.minusDays(20));

        test(editor.save).click();

        assertThat(words()).contains("before consent was received");
        var reason = find(TextField.class).all().getLast();
        assertThat(draftOf(reason)).isEqualTo("reason");
        assertThat(draftOf(editor.note)).isEqualTo("note");
        test(reason).setValue("The paper says so.");
        test(editor.save).click();
        assertThat(facts.ledger(caseId).inForce()).extracting(Fact::reason).contains("The paper says so.");
    }

    @Test
    void oneThatIsPutRightBeginsWithWhatIsThere() {
        press("Correct");

        var editor = find(FactEditor.class).single();
        assertThat(editor.note.getValue()).isEqualTo("By mail");
        assertThat(editor.note.getElement().hasAttribute("data-draft-over")).isTrue();
        press("Cancel");
        assertThat(find(FactEditor.class).all()).isEmpty();
    }

    @Test
    void retractedFact_needsAReason() {
        press("Take back");
        var why = find(TextField.class).single();
        assertThat(draftOf(why)).isEqualTo("why");

        press("Take back");
        assertThat(why.getErrorMessage()).isEqualTo("Give a reason in a few words.");
        test(why).setValue("Another child");
        press("Take back");

        assertThat(facts.ledger(caseId).inForce()).isEmpty();
        assertThat(words()).contains("Taken back. It stays in the history with your reason.", "Another child");
    }

    FactEditor opened(FactType type) {
        press("Add a fact");
        var editor = find(FactEditor.class).single();
        editor.type.setValue(type);
        return editor;
    }

    static String draftOf(TextField field) {
        return field.getElement().getAttribute("data-draft");
    }

    void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    String words() {
        return panel.getElement().getTextRecursively();
    }
}
