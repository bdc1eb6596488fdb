package org.throughline.web.pagenote;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.docs.document.Sent;
import org.throughline.docs.pagenote.PageNote;
import org.throughline.docs.pagenote.PageNotesFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = PageNotePanel.class)
class PageNotePanelTest extends BrowserlessTest {

    final PageNotesFake notes = new PageNotesFake(Sent.read("plan.pdf", 6));

    PageNotePanel panel;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void show() {
        panel = new PageNotePanel(notes, Sent.read("plan.pdf", 6), 4, UUID.randomUUID());
        UI.getCurrent().add(panel);
    }

    @Test
    void aNoteIsOnThePageThatIsLookedAt() {
        test(find(TextArea.class).single()).setValue("Where does 46% come from?");
        test(find(Checkbox.class).single()).click();
        press("Add the note");

        assertThat(notes.written())
                .extracting(PageNote::page, PageNote::text, PageNote::isForMeeting)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(4, "Where does 46% come from?", true));
        assertThat(words()).contains("Where does 46% come from?", "Page 4", "For the meeting", "Ana Delgado");
        assertThat(find(TextArea.class).single().getValue()).isEmpty();
    }

    @Test
    void anEmptyNoteIsNone() {
        test(find(TextArea.class).single()).setValue("  ");
        press("Add the note");

        assertThat(notes.written()).isEmpty();
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Write something first.");
    }

    @Test
    void removedPageNote_comesBackWithUndo() {
        test(find(TextArea.class).single()).setValue("Ask for the data.");
        press("Add the note");

        press("Remove");
        assertThat(words()).doesNotContain("Ask for the data.").contains("The note is removed.");
        press("Undo");

        assertThat(words()).contains("Ask for the data.");
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String words() {
        return panel.getElement().getTextRecursively();
    }
}
