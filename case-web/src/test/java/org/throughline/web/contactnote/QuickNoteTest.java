package org.throughline.web.contactnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.contactnote.ContactNotesFake;
import org.throughline.web.casefile.CaseChoice;
import org.throughline.web.layout.CaseListFake;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = QuickNote.class)
class QuickNoteTest extends BrowserlessTest {

    final CaseListFake cases = new CaseListFake(UUID.randomUUID());
    final ContactNotesFake notes = new ContactNotesFake(NoteEditorTest.NOON);
    final PeopleFake people = new PeopleFake("Ana Delgado", Role.ADVOCATE);

    QuickNote button;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void show() {
        button = new QuickNote(NoteServicesFake.of(notes, people), cases, NoteEditorTest.NOON);
        UI.getCurrent().add(button);
    }

    @Test
    void altAndNOpensANoteFromAnywhere() {
        fireShortcut(Key.KEY_N, KeyModifier.ALT);

        assertThat(find(Dialog.class).exists()).isTrue();
        assertThat(button.getElement().getAttribute("aria-keyshortcuts")).isEqualTo("Alt+N");
    }

    @Test
    void theCaseMustBeChosen() {
        test(button).click();
        var form = find(NoteEditor.class).single();
        test(form.fields.text).setValue("Somebody called.");

        test(form.save).click();

        var choice = find(CaseChoice.class).single();
        assertThat(choice.getErrorMessage()).isEqualTo("Choose the case that the note is about.");
        choice.choose(cases.id);
        test(form.save).click();
        assertThat(notes.caseIds()).containsExactly(cases.id);
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void theCaseThatIsLookedAtIsChosenAlready() {
        button.setCase(cases.id);

        test(button).click();

        assertThat(find(CaseChoice.class).single().chosen()).isEqualTo(cases.id);
    }

    @Test
    void quickNote_openedAgain_holdsWhatWasTyped() {
        test(button).click();
        test(find(NoteEditor.class).single().fields.text).setValue("Half a sente");
        find(Dialog.class).single().close();

        test(button).click();

        assertThat(find(NoteEditor.class).single().fields.text.getValue()).isEqualTo("Half a sente");
    }
}
