package org.throughline.web.pagenote;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.throughline.docs.document.Document;
import org.throughline.docs.pagenote.PageNote;
import org.throughline.docs.pagenote.PageNoteService;
import org.throughline.docs.pagenote.PageNoteView;
import org.throughline.web.ui.BrowserDraft;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Panel;

/** The notes on a document, and room for one more on the page that is looked at. */
public final class PageNotePanel extends Div {

    private final transient PageNoteService notes;
    private final UUID documentId;
    private final int page;
    private final transient BrowserDraft draft;
    private final Div list = new Div();
    private final Div said = new Div();
    private final TextArea text = new TextArea();
    private final Checkbox forMeeting = new Checkbox();
    private final Button save = new Button();

    /**
     * @param page that is looked at; the first is 1
     * @param writer what is typed is kept for this person until it is saved
     */
    public PageNotePanel(PageNoteService notes, Document document, int page, UUID writer) {
        this.notes = notes;
        this.documentId = document.id();
        this.page = page;
        text.setLabel(getTranslation("pagenote.on-page", page));
        text.setMaxLength(PageNote.LONGEST);
        text.getElement().setAttribute("data-draft", "text");
        forMeeting.setLabel(getTranslation("pagenote.for-meeting"));
        said.getElement().setAttribute("role", "status");
        said.addClassNames("row", "wrap", "s");
        save.setText(getTranslation("pagenote.save"));
        save.setIcon(Icon.PLUS.icon());
        save.setDisableOnClick(true);
        save.addClickListener(click -> save());
        forMeeting.getElement().setAttribute("data-draft", "for-meeting");
        var form = new Div(text, forMeeting, save);
        form.addClassName("stack-s");
        draft = new BrowserDraft(form, "note-" + documentId + "-" + page, writer);
        add(new Panel(getTranslation("pagenote.title")).with(list, said, form));
        draw();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        draft.keep();
    }

    private void draw() {
        list.removeAll();
        list.add(new PageNoteList(notes.onDocument(documentId), "pagenote.page", this::actions));
    }

    private List<Component> actions(PageNoteView view) {
        var remove = new Button(getTranslation("pagenote.remove"), click -> remove(view.note()));
        remove.setAriaLabel(getTranslation("pagenote.remove-it", view.note().page()));
        remove.addClassName("quiet");
        return view.note().isForMeeting()
                ? List.of(new Span(getTranslation("pagenote.is-for-meeting")), remove)
                : List.of(remove);
    }

    private void save() {
        save.setEnabled(true);
        text.setInvalid(text.getValue().isBlank());
        text.setErrorMessage(getTranslation("pagenote.missing"));
        if (text.isInvalid()) {
            text.focus();
            return;
        }
        notes.write(documentId, page, text.getValue(), forMeeting.getValue());
        draft.forget();
        text.clear();
        forMeeting.clear();
        say("pagenote.saved");
        draw();
    }

    private void remove(PageNote note) {
        notes.remove(note.id());
        var undo = new Button(getTranslation("pagenote.undo"), Icon.RETRY.icon(), click -> {
            notes.restore(note.id());
            said.removeAll();
            draw();
            text.focus();
        });
        say("pagenote.removed", undo);
        draw();
        undo.focus();
    }

    private void say(String key, Component... next) {
        said.removeAll();
        said.add(new Span(getTranslation(key)));
        said.add(next);
    }
}
