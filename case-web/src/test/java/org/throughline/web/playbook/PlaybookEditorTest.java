package org.throughline.web.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.fact.FactType;
import org.throughline.core.playbook.PlaybookContent;
import org.throughline.core.playbook.PlaybookTrigger;
import org.throughline.core.playbook.PlaybooksFake;
import org.throughline.core.playbook.StepTaker;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = PlaybookEditor.class)
class PlaybookEditorTest extends BrowserlessTest {

    final PlaybooksFake playbooks = new PlaybooksFake();

    PlaybookEditor editor;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void show() {
        editor = new PlaybookEditor(playbooks, new PeopleFake("Omar Haidari", Role.ORG_ADMIN).currentUser());
        UI.getCurrent().add(editor);
    }

    @Test
    void theStandardOnesCanBeReadOnceLoaded() {
        press("Use the standard playbooks");

        assertThat(words())
                .contains(
                        "3 playbooks were added.",
                        "Starts when any case is opened.",
                        "Call the family within 2 days",
                        "2 days after. First of the team.",
                        "Starts when this is recorded: Consent received.",
                        "Every 63 days.");
    }

    @Test
    void aNewOneIsWrittenStepByStep() {
        press("Add a playbook");
        var form = find(PlaybookContentForm.class).single();
        press("Add a step");
        test(form.name).setValue("After the referral");
        form.trigger.setValue(PlaybookTrigger.of(FactType.REFERRAL_RECEIVED));
        var rows = find(StepRow.class).all();
        test(rows.get(0).title).setValue("Second");
        test(rows.get(1).title).setValue("First");
        rows.get(1).days.setValue(-3);
        test(rows.get(1).up).click();

        test(form.save).click();

        assertThat(playbooks.all()).singleElement().satisfies(playbook -> {
            assertThat(playbook.content().trigger()).isEqualTo(PlaybookTrigger.of(FactType.REFERRAL_RECEIVED));
            assertThat(playbook.content().steps())
                    .containsExactly(
                            new PlaybookContent.Step("First", "", -3, StepTaker.LEAD, null),
                            new PlaybookContent.Step("Second", "", 0, StepTaker.LEAD, null));
        });
        assertThat(words()).contains("3 days before");
    }

    @Test
    void playbook_withMissingFields_saysSoAtTheField() {
        press("Add a playbook");
        var form = find(PlaybookContentForm.class).single();

        test(form.save).click();

        assertThat(form.name.getErrorMessage()).isEqualTo("Give the playbook a name.");
        assertThat(find(StepRow.class).single().title.getErrorMessage()).isEqualTo("Say what is to be done.");
        assertThat(playbooks.all()).isEmpty();
    }

    @Test
    void stepsThatWereBeingAddedComeBackWithTheirText() {
        press("Add a playbook");
        var form = find(PlaybookContentForm.class).single();

        form.growFor(List.of("name", "title-1", "details-3"));

        assertThat(find(StepRow.class).all())
                .extracting(row -> row.title.getElement().getAttribute("data-draft"))
                .containsExactly("title-1", "title-3");
    }

    @Test
    void oneIsSwitchedOffAndRemovedAndBroughtBack() {
        playbooks.add(new PlaybookContent(
                "Opening",
                PlaybookTrigger.ANY_CASE,
                true,
                List.of(new PlaybookContent.Step("Call", "", 2, StepTaker.LEAD, null))));
        UI.getCurrent().removeAll();
        show();

        press("Switch off");
        assertThat(playbooks.all().getFirst().content().active()).isFalse();
        press("Remove");
        assertThat(playbooks.all()).isEmpty();
        press("Undo");

        assertThat(words()).contains("Opening");
    }

    void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    String words() {
        return editor.getElement().getTextRecursively();
    }
}
