package org.throughline.web.family;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.family.Contact;
import org.throughline.core.family.ContactChannel;
import org.throughline.core.family.ContactDetails;
import org.throughline.core.family.ContactService;
import org.throughline.core.family.ContactSide;
import org.throughline.core.family.RelatedContact;
import org.throughline.core.family.Relation;
import org.throughline.core.family.RelationDetails;
import org.throughline.web.language.LanguageChoice;
import org.throughline.web.ui.FormChecks;

/** The questions about one of the people of a child. */
class ContactFields extends FormLayout {

    final KnownContactChoice known = new KnownContactChoice(this::show);
    final ComboBox<ContactSide> kind = new ComboBox<>(getTranslation("family.which-side"));
    final TextField name = text("name", Contact.LONGEST_NAME);
    final TextField word = text("word", Relation.LONGEST_WORD);
    final Checkbox rights = new Checkbox(getTranslation("family.holds-rights"));
    final TextField phone = text("phone", 40);
    final TextField email = text("email", 200);
    final LanguageChoice language = new LanguageChoice(getTranslation("family.language"));
    final ComboBox<ContactChannel> reach = new ComboBox<>(getTranslation("family.reach"));
    final TextField access = text("access", 500);
    final TextField role = text("role", 100);
    final TextField school = text("school-of", 200);

    ContactFields(ContactSide first) {
        known.setVisible(false);
        kind.setItems(ContactSide.values());
        kind.setItemLabelGenerator(one -> getTranslation("family.side-of." + one));
        kind.addValueChangeListener(change -> fit());
        kind.setValue(first);
        word.setHelperText(getTranslation("family.word-how"));
        access.setHelperText(getTranslation("family.access-how"));
        reach.setItems(ContactChannel.values());
        reach.setItemLabelGenerator(one -> getTranslation("family.reach." + one));
        reach.setClearButtonVisible(true);
        List.of(name, word).forEach(field -> field.setRequiredIndicatorVisible(true));
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("560px", 2));
        add(known, 2);
        add(name, word, kind, rights, phone, email, language, reach, role, school);
        add(access, 2);
    }

    /** Somebody who stands in relation to another child need not be written down again. */
    void offer(ContactService contacts) {
        known.setVisible(true);
        known.offer(contacts);
    }

    void show(RelatedContact related) {
        word.setValue(related.relation().word());
        rights.setValue(related.relation().holdsEducationRights());
        show(related.contact().details());
    }

    void start() {
        (known.isVisible() ? known.who : name).focus();
    }

    /** The one who is known from another child, if that was said. */
    Optional<UUID> known() {
        return known.id();
    }

    ContactDetails details() {
        return new ContactDetails(
                kind.getValue(),
                name.getValue().strip(),
                given(phone),
                given(email),
                language.isEmpty() ? "en" : language.getValue(),
                reach.getValue(),
                given(access),
                role.isVisible() ? given(role) : null,
                school.isVisible() ? given(school) : null);
    }

    RelationDetails relation() {
        return new RelationDetails(word.getValue().strip(), rights.isVisible() && rights.getValue());
    }

    /** Each wrong field says why, and the first is led to. */
    boolean isRight() {
        var address = email.getValue().strip();
        var isAddress = address.isEmpty() || address.matches("[^@\\s]+@[^@\\s]+");
        return known.check(new FormChecks())
                .field(name, !name.getValue().isBlank(), getTranslation("problem.people.no-name"))
                .field(word, !word.getValue().isBlank(), getTranslation("problem.relation.no-word"))
                .field(kind, !kind.isEmpty(), getTranslation("family.need-kind"))
                .field(email, isAddress, getTranslation("problem.people.email"))
                .areRight();
    }

    /** Rights are a family's; a title and a school are asked of those who work there. */
    private void fit() {
        var isFamily = kind.getValue() == ContactSide.FAMILY;
        rights.setVisible(kind.getValue() != ContactSide.SCHOOL);
        role.setVisible(!isFamily);
        school.setVisible(!isFamily);
    }

    private void show(@Nullable Contact chosen) {
        if (chosen != null) {
            show(chosen.details());
        }
        List.of(name, phone, email, access, role, school).forEach(field -> field.setReadOnly(chosen != null));
        List.of(kind, reach, language).forEach(field -> field.setReadOnly(chosen != null));
    }

    private void show(ContactDetails details) {
        kind.setValue(details.kind());
        name.setValue(details.name());
        show(phone, details.phone());
        show(email, details.email());
        language.choose(details.language());
        reach.setValue(details.reach());
        show(access, details.access());
        show(role, details.role());
        show(school, details.school());
    }

    private static void show(TextField field, @Nullable String value) {
        field.setValue(value == null ? "" : value);
    }

    private static @Nullable String given(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private TextField text(String key, int longest) {
        var field = new TextField(getTranslation("family." + key));
        field.setMaxLength(longest);
        field.getElement().setAttribute("data-draft", key).setAttribute("data-draft-over", true);
        return field;
    }
}
