package org.throughline.web.people;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.circle.ContactService;
import org.throughline.core.circle.Known;
import org.throughline.core.relation.Contact;
import org.throughline.web.part.Checks;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.Note;
import org.throughline.web.part.Tone;

/** Somebody who stands around another child need not be written down again; what that opens to them is said. */
class KnownChoice extends Div {

    final ComboBox<Known> who = new ComboBox<>(getTranslation("people.known"));
    final Checkbox opens = new Checkbox(getTranslation("people.opens"));

    private final Span sentence = new Span();
    private final Div asked = new Div();

    KnownChoice(SerializableConsumer<@Nullable Contact> chosen) {
        who.setHelperText(getTranslation("people.known-how"));
        who.setItemLabelGenerator(this::words);
        who.setClearButtonVisible(true);
        who.setWidthFull();
        who.addValueChangeListener(change -> {
            var contact = change.getValue() == null ? null : change.getValue().contact();
            ask(contact);
            chosen.accept(contact);
        });
        var note = new Note(Tone.SOON, Glyph.EYE, sentence);
        note.getElement().setAttribute("role", "alert");
        asked.add(note, opens);
        asked.addClassName("stack-s");
        asked.setVisible(false);
        add(who, asked);
        addClassName("stack-s");
    }

    void offer(ContactService contacts) {
        who.setItems(query -> contacts.known(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
    }

    Optional<UUID> id() {
        return who.getOptionalValue().map(known -> known.contact().id());
    }

    boolean opensPortal() {
        return asked.isVisible() && opens.getValue();
    }

    Checks check(Checks checks) {
        return checks.field(opens, !asked.isVisible() || opens.getValue(), getTranslation("people.need-opens"));
    }

    private void ask(@Nullable Contact contact) {
        opens.setValue(false);
        opens.setInvalid(false);
        asked.setVisible(contact != null && contact.readsPortal());
        sentence.setText(contact == null ? "" : getTranslation("people.opens-what", contact.name()));
    }

    /** Two of the same name are told apart by their children and their numbers. */
    private String words(Known known) {
        var phone = known.contact().details().phone();
        var children = known.children();
        return getTranslation(
                phone == null ? "people.known-one" : "people.known-one-phone",
                known.contact().name(),
                children.size(),
                String.join(", ", children),
                phone == null ? "" : phone);
    }
}
