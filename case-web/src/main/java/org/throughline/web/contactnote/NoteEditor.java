package org.throughline.web.contactnote;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughline.core.contactnote.ContactNote;
import org.throughline.core.contactnote.NoteContent;
import org.throughline.core.contactnote.NoteDraft;
import org.throughline.web.casefile.CaseChoice;
import org.throughline.web.ui.BrowserDraft;
import org.throughline.web.ui.Icon;

/**
 * A new contact note. What is typed is kept on the server at each pause, and in the browser as well, for what the server
 * did not hear of any more: whoever opens the form again finds it.
 */
class NoteEditor extends Div {

    final NoteFields fields;
    final Button save = new Button(getTranslation("contactnote.save"));
    final Div said = new Div();

    private final transient NoteServices services;
    private final transient Clock clock;
    private final @Nullable UUID caseId;
    private final @Nullable CaseChoice choice;
    private final transient Consumer<ContactNote> whenSaved;
    private final transient BrowserDraft inBrowser;
    private final Button discard = new Button(getTranslation("contactnote.discard"));
    private @Nullable UUID draftId;

    /**
     * @param caseId null: {@code choice} says which
     * @param whenSaved what happens then
     */
    NoteEditor(
            NoteServices services,
            Clock clock,
            @Nullable UUID caseId,
            @Nullable CaseChoice choice,
            Consumer<ContactNote> whenSaved) {
        this.services = services;
        this.clock = clock;
        this.caseId = caseId;
        this.choice = choice;
        this.whenSaved = whenSaved;
        fields = new NoteFields(LocalDate.now(clock));
        inBrowser = new BrowserDraft(fields, "contact-" + (caseId == null ? "anywhere" : caseId), services.writer());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.getElement().setAttribute("aria-keyshortcuts", "Control+Enter");
        save.getElement().setAttribute("title", getTranslation("contactnote.save-key"));
        save.addClickListener(click -> save());
        discard.addClassName("quiet");
        discard.addClickListener(click -> discard());
        discard.setVisible(false);
        said.getElement().setAttribute("role", "status");
        said.addClassNames("row", "wrap", "s", "muted");
        var buttons = new Div(save, discard, said);
        buttons.addClassNames("row", "wrap");
        addClassName("stack-s");
        if (choice != null) {
            add(choice);
            choice.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    keep();
                }
            });
        }
        add(fields, buttons);
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
        services.drafts().find(caseId).ifPresent(this::offer);
        fields.whenTyped(this::keep);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        inBrowser.keep();
    }

    private void offer(NoteDraft draft) {
        fields.put(draft.content());
        if (choice != null) {
            choice.choose(draft.chosenCaseId());
        }
        draftId = draft.id();
        discard.setVisible(true);
        say(getTranslation(
                "contactnote.still-here", DraftSavedAt.day(draft.savedAt(), LocalDate.now(clock), getLocale())));
    }

    private void keep() {
        var kept = services.drafts().keep(caseId, choice == null ? null : choice.chosen(), fields.typed());
        draftId = kept.id();
        discard.setVisible(true);
        say(getTranslation("contactnote.kept", DraftSavedAt.time(kept.savedAt())));
    }

    private void save() {
        if (choice != null && !choice.check()) {
            return;
        }
        var where = choice == null ? caseId : choice.chosen();
        if (where != null) {
            fields.read().ifPresent(content -> {
                var note = services.notes().write(where, content, draftId);
                start();
                say(getTranslation("contactnote.saved"));
                whenSaved.accept(note);
            });
        }
    }

    private void discard() {
        var typed = fields.typed();
        if (draftId != null) {
            services.drafts().forget(draftId);
        }
        start();
        say(getTranslation("contactnote.discarded"), undo(typed));
        fields.text.focus();
    }

    private Button undo(NoteContent typed) {
        return new Button(getTranslation("contactnote.undo"), Icon.RETRY.icon(), click -> {
            fields.put(typed);
            keep();
            fields.text.focus();
        });
    }

    private void start() {
        draftId = null;
        discard.setVisible(false);
        fields.clear();
        inBrowser.forget();
    }

    /** A reader hears it again only when it has changed. */
    private void say(String words, Component... next) {
        if (!said.getElement().getTextRecursively().equals(words)) {
            said.removeAll();
            said.add(new Span(words));
            said.add(next);
        }
    }
}
