package org.throughline.web.contactnote;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.core.contactnote.ContactKind;
import org.throughline.core.contactnote.ContactNoteView;
import org.throughline.web.ui.BrowserDraft;
import org.throughline.web.ui.Panel;

/** The contact notes of a case, the latest first; each can be put right in its place. */
class ContactNoteList extends Div {

    private static final int PAGE = 20;

    final Select<ContactKind> kind = new Select<>();

    private final transient NoteServices services;
    private final UUID caseId;
    private final LocalDate today;
    private final transient Runnable whenChanged;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private final Span count = new Span();
    private final Button more = new Button();
    private int shown = PAGE;

    ContactNoteList(NoteServices services, UUID caseId, LocalDate today, Runnable whenChanged) {
        this.services = services;
        this.caseId = caseId;
        this.today = today;
        this.whenChanged = whenChanged;
        kind.setLabel(getTranslation("contactnote.filter"));
        kind.setItems(ContactKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("contactnote.any-kind"));
        kind.setItemLabelGenerator(
                one -> getTranslation(one == null ? "contactnote.any-kind" : "contactnote.kind." + one));
        kind.addValueChangeListener(change -> {
            shown = PAGE;
            draw();
        });
        var filters = new Div(kind);
        filters.addClassName("filters");
        none.addClassNames("nothing", "muted");
        list.addClassName("contacts");
        count.getElement().setAttribute("role", "status");
        count.addClassName("muted");
        more.setText(getTranslation("contactnote.more"));
        more.addClassName("quiet");
        more.addClickListener(click -> {
            shown += PAGE;
            draw();
        });
        add(new Panel(getTranslation("contactnote.notes"), count).filledWith(filters, none, list, more));
        draw();
    }

    final void draw() {
        var page = services.notes().inCase(caseId, kind.getValue(), 0, shown);
        list.removeAll();
        page.notes().forEach(note -> list.add(new NoteCard(note, today, card -> edit(note, card))));
        none.setText(getTranslation(kind.isEmpty() ? "contactnote.none" : "contactnote.none-of-kind"));
        none.setVisible(page.total() == 0);
        count.setText(getTranslation("contactnote.count", page.total()));
        more.setVisible(page.total() > page.notes().size());
    }

    private void edit(ContactNoteView written, NoteCard card) {
        var id = written.note().id();
        var fields = new NoteFields(today);
        fields.put(written.content());
        var draft = new BrowserDraft(fields, "contact-note-" + id, services.writer());
        var save = new Button(
                getTranslation("contactnote.save-change"),
                click -> fields.read().ifPresent(content -> {
                    services.notes().change(id, content, written.note().version());
                    draft.forget();
                    draw();
                    whenChanged.run();
                }));
        var cancel = new Button(getTranslation("contactnote.cancel"), click -> {
            draft.forget();
            draw();
        });
        var buttons = new Div(save, cancel);
        buttons.addClassNames("row", "wrap");
        var form = new ListItem(fields, buttons);
        form.addClassNames("contact", "stack-s");
        list.replace(card, form);
        draft.keep();
        fields.text.focus();
    }
}
