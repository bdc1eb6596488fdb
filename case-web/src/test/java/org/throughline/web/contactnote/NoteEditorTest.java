package org.throughline.web.contactnote;

import static com.vaadin.browserless.internal.ShortcutsKt._fireShortcut;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.contactnote.ContactKind;
import org.throughline.core.contactnote.ContactNote;
import org.throughline.core.contactnote.ContactNotesFake;
import org.throughline.core.contactnote.NoteContent;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = NoteEditor.class)
class NoteEditorTest extends BrowserlessTest {

    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneId.systemDefault());

    final ContactNotesFake notes = new ContactNotesFake(NOON);
    final PeopleFake people = new PeopleFake("Ana Delgado", Role.ADVOCATE);
    final UUID mateo = UUID.randomUUID();
    final List<ContactNote> saved = new ArrayList<>();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @Test
    void noteDraft_isKeptAndOfferedAgain() {
        var form = open();
        test(form.fields.text).setValue("Homework still ends in tears.");
        test(form.fields.withWhom).setValue("Ms. Cruz");

        assertThat(words(form)).startsWith("Saved as you type, ");
        // the session is gone, and with it the form
        UI.getCurrent().removeAll();
        var again = open();

        assertThat(again.fields.text.getValue()).isEqualTo("Homework still ends in tears.");
        assertThat(again.fields.withWhom.getValue()).isEqualTo("Ms. Cruz");
        assertThat(words(again)).contains("is still here");
    }

    @Test
    void aSavedNoteLeavesNoDraft() {
        var form = open();
        test(form.fields.text).setValue("She wants typing to be tried.");
        form.fields.minutes.setValue(18);

        test(form.save).click();

        assertThat(notes.written()).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("She wants typing to be tried.");
            assertThat(note.minutes()).isEqualTo(18);
        });
        assertThat(notes.drafts()).isEmpty();
        assertThat(saved).hasSize(1);
        assertThat(form.fields.text.getValue()).isEmpty();
    }

    @Test
    void controlEnterSaves() {
        var form = open();
        test(form.fields.text).setValue("Left a message.");

        _fireShortcut(form, Key.ENTER, KeyModifier.CONTROL);

        assertThat(notes.written()).extracting(NoteContent::text).containsExactly("Left a message.");
    }

    @Test
    void note_withMissingFields_saysSoAtTheField() {
        var form = open();
        form.fields.on.clear();

        test(form.save).click();

        assertThat(notes.written()).isEmpty();
        assertThat(form.fields.text.getErrorMessage()).isEqualTo("Write something first.");
        assertThat(form.fields.on.getErrorMessage()).isEqualTo("Choose the day on which it was.");
        form.fields.on.setValue(CasesFake.FRIDAY.plusDays(2));
        test(form.save).click();
        assertThat(form.fields.on.getErrorMessage()).startsWith("Choose a day that has come");
    }

    @Test
    void aMeetingBeginsWithHeadingsWhichAloneAreNoNote() {
        var form = open();

        test(form.fields.kind).selectItem("Meeting");

        assertThat(form.fields.text.getValue()).startsWith("Who was there:").contains("Promises, and by when:");
        test(form.save).click();
        assertThat(notes.written()).isEmpty();
        test(form.fields.kind).selectItem("Other");
        assertThat(form.fields.text.getValue()).isEmpty();
    }

    @Test
    void noteText_staysWhenTheKindChanges() {
        var form = open();
        test(form.fields.text).setValue("Ms. Cruz called back.");

        test(form.fields.kind).selectItem("Meeting");

        assertThat(form.fields.text.getValue()).isEqualTo("Ms. Cruz called back.");
        assertThat(form.fields.kind.getValue()).isEqualTo(ContactKind.MEETING);
    }

    @Test
    void discardedNote_comesBackWithUndo() {
        var form = open();
        test(form.fields.text).setValue("Wrong case.");

        press("Throw away");
        assertThat(notes.drafts()).isEmpty();
        assertThat(form.fields.text.getValue()).isEmpty();
        press("Undo");

        assertThat(form.fields.text.getValue()).isEqualTo("Wrong case.");
        assertThat(notes.drafts()).hasSize(1);
    }

    NoteEditor open() {
        var form = new NoteEditor(NoteServicesFake.of(notes, people), NOON, mateo, null, saved::add);
        UI.getCurrent().add(form);
        return form;
    }

    void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    static String words(NoteEditor form) {
        return form.said.getElement().getTextRecursively();
    }
}
