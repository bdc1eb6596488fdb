package org.throughline.web.contactnote;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.contactnote.ContactNote;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.casefile.CaseChoice;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;

/** A contact note from wherever one is, by a button or by Alt+N: somebody is on the phone. */
public class QuickNote extends Button {

    private static final int SAID_FOR_MILLISECONDS = 8_000;

    private final transient NoteServices services;
    private final transient CaseListService cases;
    private final transient Clock clock;
    private @Nullable UUID here;

    @Inject
    QuickNote(NoteServices services, CaseListService cases, Clock clock) {
        this.services = services;
        this.cases = cases;
        this.clock = clock;
        setText(getTranslation("contactnote.quick"));
        setIcon(Icon.PENCIL.icon());
        addClassName("quick-note");
        getElement().setAttribute("title", getTranslation("contactnote.quick-key"));
        getElement().setAttribute("aria-keyshortcuts", "Alt+N");
        addClickListener(click -> open());
        addClickShortcut(Key.KEY_N, KeyModifier.ALT);
    }

    /** Whose page is looked at: the note is about that case until another is chosen. */
    public void setCase(@Nullable UUID caseId) {
        here = caseId;
    }

    private void open() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("contactnote.quick-title"));
        dialog.setWidth("min(760px, 96vw)");
        var choice = new CaseChoice(cases);
        var form = new NoteEditor(services, clock, null, choice, note -> {
            dialog.close();
            tell(note);
        });
        if (choice.isEmpty()) {
            choice.choose(here);
        }
        var how = new Paragraph(getTranslation("contactnote.quick-how"));
        how.addClassNames("s", "muted");
        var close = new Button(getTranslation("contactnote.close"), click -> dialog.close());
        dialog.add(form, how);
        dialog.getFooter().add(close);
        dialog.open();
        if (choice.isEmpty()) {
            choice.focus();
        } else {
            form.fields.text.focus();
        }
    }

    private void tell(ContactNote note) {
        var words = new Div(
                Icon.CHECK.icon(),
                new Span(getTranslation("contactnote.saved")),
                new LinkTo(CaseAddress.of(note.caseId()).contactNotes(), getTranslation("contactnote.see")));
        words.addClassNames("row");
        words.getElement().setAttribute("role", "status");
        var notification = new Notification(words);
        var close = new Button(Icon.CROSS.icon(), click -> notification.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        close.setAriaLabel(getTranslation("contactnote.close-notice"));
        words.add(close);
        notification.setDuration(SAID_FOR_MILLISECONDS);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.open();
    }
}
