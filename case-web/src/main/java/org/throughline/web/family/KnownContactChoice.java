package org.throughline.web.family;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.family.Contact;
import org.throughline.core.family.ContactService;
import org.throughline.core.family.KnownContact;
import org.throughline.web.ui.Callout;
import org.throughline.web.ui.FormChecks;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Tone;

/** Somebody who stands around another child need not be written down again; what that opens to them is said. */
class KnownContactChoice extends Div {

    final ComboBox<KnownContact> who = new ComboBox<>(getTranslation("family.known"));
    final Checkbox opens = new Checkbox(getTranslation("family.opens"));

    private final Span sentence = new Span();
    private final Div asked = new Div();

    KnownContactChoice(SerializableConsumer<@Nullable Contact> chosen) {
        who.setHelperText(getTranslation("family.known-how"));
        who.setItemLabelGenerator(this::words);
        who.setClearButtonVisible(true);
        who.setWidthFull();
        who.addValueChangeListener(change -> {
            var contact = change.getValue() == null ? null : change.getValue().contact();
            ask(contact);
            chosen.accept(contact);
        });
        var note = new Callout(Tone.SOON, Icon.EYE, sentence);
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

    boolean isRight() {
        return new FormChecks()
                .field(opens, !asked.isVisible() || opens.getValue(), getTranslation("family.need-opens"))
                .areRight();
    }

    private void ask(@Nullable Contact contact) {
        opens.setValue(false);
        opens.setInvalid(false);
        asked.setVisible(contact != null && contact.readsPortal());
        sentence.setText(contact == null ? "" : getTranslation("family.opens-what", contact.name()));
    }

    /** Two of the same name are told apart by their children and their numbers. */
    private String words(KnownContact known) {
        var phone = known.contact().details().phone();
        var children = known.children();
        return getTranslation(
                phone == null ? "family.known-one" : "family.known-one-phone",
                known.contact().name(),
                children.size(),
                String.join(", ", children),
                phone == null ? "" : phone);
    }
}
