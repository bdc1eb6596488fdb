package org.throughline.web.family;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.UUID;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.family.ContactService;
import org.throughline.core.family.ContactSide;
import org.throughline.core.family.RelatedContact;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Panel;

/** The family in one card, the school's people and others in the next. */
class ContactsPanel extends Div {

    private final transient ContactService contacts;
    private final UUID caseId;
    private final UUID writer;
    private final SerializableRunnable changed;
    private final Div said = new Div();
    private final Div cards = new Div();

    /** @param changed what is drawn again elsewhere when somebody came, went or was edited */
    ContactsPanel(ContactService contacts, CaseView caseView, UUID writer, SerializableRunnable changed) {
        this.contacts = contacts;
        this.caseId = caseView.id();
        this.writer = writer;
        this.changed = changed;
        said.getElement().setAttribute("role", "status");
        said.addClassNames("row", "wrap", "s");
        cards.addClassName("stack");
        add(said, cards);
        draw(contacts.inCase(caseId));
    }

    private void draw(List<RelatedContact> people) {
        cards.removeAll();
        cards.add(
                card(
                        "family",
                        ContactSide.FAMILY,
                        people.stream()
                                .filter(one -> one.isOf(ContactSide.FAMILY))
                                .toList()),
                card(
                        "school",
                        ContactSide.SCHOOL,
                        people.stream()
                                .filter(one -> !one.isOf(ContactSide.FAMILY))
                                .toList()));
    }

    private Panel card(String side, ContactSide kind, List<RelatedContact> people) {
        var form = new Div();
        var add = new Button(getTranslation("family.add-" + side), Icon.PLUS.icon());
        add.getElement().setAttribute("aria-expanded", "false");
        add.addClickListener(click -> {
            if (form.getComponentCount() > 0) {
                close(form, add);
            } else {
                add.getElement().setAttribute("aria-expanded", "true");
                form.add(adding(kind, () -> close(form, add)));
            }
        });
        var list = new UnorderedList();
        list.addClassName("people");
        people.forEach(one -> list.add(new ContactRow(one, this::edit, this::remove)));
        var none = new Paragraph(getTranslation("family.no-" + side));
        none.addClassNames("muted", "nothing");
        return new Panel(getTranslation("family." + side), add).filledWith(form, people.isEmpty() ? none : list);
    }

    private static void close(Div form, Button add) {
        form.removeAll();
        add.getElement().setAttribute("aria-expanded", "false");
        add.focus();
    }

    private ContactEditor adding(ContactSide kind, SerializableRunnable cancel) {
        var fields = new ContactFields(kind);
        fields.offer(contacts);
        return new ContactEditor(fields, "contact-" + caseId + "-" + kind, writer, cancel, asked -> {
            var known = fields.known();
            var added = known.isPresent()
                    ? contacts.relate(caseId, known.get(), asked.relation(), fields.known.opensPortal())
                    : contacts.add(caseId, asked.person(), asked.relation());
            say("family.added", added.name());
            redraw();
        });
    }

    private void edit(ContactRow row) {
        // what is there now: somebody else may have edited it since the page was opened
        var related = contacts.get(row.related().relation().id());
        var fields = new ContactFields(related.contact().kind());
        fields.show(related);
        var id = related.relation().id();
        row.open(new ContactEditor(fields, "contact-" + id, writer, row::close, asked -> {
            contacts.change(id, asked.person(), asked.relation(), related.version());
            say("family.saved");
            redraw();
        }));
    }

    private void remove(ContactRow row) {
        var id = row.related().relation().id();
        var name = row.related().name();
        contacts.end(id);
        say("family.removed", name);
        var undo = new Button(getTranslation("family.undo"), Icon.RETRY.icon(), click -> {
            contacts.restore(id);
            say("family.back", name);
            redraw();
        });
        said.add(undo);
        redraw();
        undo.focus();
    }

    private void say(String key, Object... parameters) {
        said.removeAll();
        said.add(new Span(getTranslation(key, parameters)));
    }

    private void redraw() {
        draw(contacts.inCase(caseId));
        changed.run();
    }
}
