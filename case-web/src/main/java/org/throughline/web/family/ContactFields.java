package org.throughline.web.family;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
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
import org.throughline.web.ui.RecordForm;

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

    private final RecordForm<ContactDetails> person = new RecordForm<>(ContactDetails.class);
    private final RecordForm<RelationDetails> relation = new RecordForm<>(RelationDetails.class);

    /** What was said of somebody. */
    record Answers(ContactDetails person, RelationDetails relation) {}

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
        bind();
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("560px", 2));
        add(known, 2);
        add(name, word, kind, rights, phone, email, language, reach, role, school);
        add(access, 2);
    }

    /** Rights are a family's; a title and a school are asked of those who work there. */
    private void bind() {
        person.text(name).asRequired(getTranslation("problem.people.no-name")).bind("name");
        relation.text(word)
                .asRequired(getTranslation("problem.relation.no-word"))
                .bind("word");
        person.field(kind)
                .withValidator(Objects::nonNull, getTranslation("family.need-kind"))
                .bind("kind");
        relation.field(rights)
                .withConverter(held -> rights.isVisible() && held, held -> held)
                .bind("holdsEducationRights");
        person.textIfAny(phone).bind("phone");
        person.textIfAny(email)
                .withValidator(
                        address -> address == null || address.matches("[^@\\s]+@[^@\\s]+"),
                        getTranslation("problem.people.email"))
                .bind("email");
        person.choice(language).bind("language");
        person.field(reach).bind("reach");
        person.textIfAny(role)
                .withConverter(title -> role.isVisible() ? title : null, title -> title)
                .bind("role");
        person.textIfAny(school)
                .withConverter(place -> school.isVisible() ? place : null, place -> place)
                .bind("school");
        person.textIfAny(access).bind("access");
    }

    /** Somebody who stands in relation to another child need not be written down again. */
    void offer(ContactService contacts) {
        known.setVisible(true);
        known.offer(contacts);
    }

    void show(RelatedContact related) {
        person.show(related.contact().details());
        relation.show(new RelationDetails(
                related.relation().word(), related.relation().holdsEducationRights()));
    }

    void start() {
        (known.isVisible() ? known.who : name).focus();
    }

    /** The one who is known from another child, if that was said. */
    Optional<UUID> known() {
        return known.id();
    }

    /** Nothing while a field is wrong. */
    Optional<Answers> read() {
        var whom = person.read();
        var what = relation.read();
        return known.isRight() ? whom.flatMap(one -> what.map(two -> new Answers(one, two))) : Optional.empty();
    }

    private void fit() {
        var isFamily = kind.getValue() == ContactSide.FAMILY;
        rights.setVisible(kind.getValue() != ContactSide.SCHOOL);
        role.setVisible(!isFamily);
        school.setVisible(!isFamily);
    }

    private void show(@Nullable Contact chosen) {
        if (chosen != null) {
            person.show(chosen.details());
        }
        person.setReadOnly(chosen != null);
    }

    private TextField text(String key, int longest) {
        var field = new TextField(getTranslation("family." + key));
        field.setMaxLength(longest);
        field.getElement().setAttribute("data-draft", key).setAttribute("data-draft-over", true);
        return field;
    }
}
