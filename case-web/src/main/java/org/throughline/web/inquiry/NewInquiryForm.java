package org.throughline.web.inquiry;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.Situation;
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.inquiry.IntakeQuestion;
import org.throughline.web.publicform.FormChoices;

/** What a family says on the telephone or at the door: the questions of the public form, for the one who listens. */
class NewInquiryForm extends FormLayout {

    final TextField name = text("name", InquiryContent.NAME);
    final TextField relation = text("relation", InquiryContent.NAME);
    final TextField phone = text("phone", InquiryContent.PLACE);
    final TextField email = text("email", InquiryContent.PLACE);
    final TextField when = text("when", InquiryContent.PLACE);
    final ComboBox<String> language = new ComboBox<>(getTranslation("inquiry.language"));
    final TextField firstName = text("first", InquiryContent.NAME);
    final TextField lastName = text("last", InquiryContent.NAME);
    final DatePicker born = new DatePicker(getTranslation("case.born"));
    final ComboBox<String> grade = new ComboBox<>(getTranslation("case.grade"));
    final ComboBox<String> state = new ComboBox<>(getTranslation("case.state"));
    final TextField district = text("district", InquiryContent.PLACE);
    final TextField school = text("school", InquiryContent.PLACE);
    final RadioButtonGroup<Situation> situation = new RadioButtonGroup<>(getTranslation("case.situation"));
    final TextArea worry = new TextArea(getTranslation("inquiry.worry"));
    final Checkbox urgent = new Checkbox(getTranslation("inquiry.is-urgent"));
    final Map<IntakeQuestion, HasValue<?, String>> answers = new EnumMap<>(IntakeQuestion.class);

    NewInquiryForm(LocalDate today) {
        language.setItems("en", "es");
        language.setItemLabelGenerator(tag -> getTranslation("search.language." + tag));
        language.setValue("en");
        born.setMax(today);
        grade.setItems(FormChoices.GRADES.subList(1, FormChoices.GRADES.size()));
        state.setItems(FormChoices.STATES);
        state.setItemLabelGenerator(code -> getTranslation("state." + code));
        situation.setItems(Situation.values());
        situation.setItemLabelGenerator(one -> getTranslation("case.situation." + one));
        situation.setValue(Situation.JUST_STARTING);
        worry.setMaxLength(InquiryContent.WORRY);
        worry.setHelperText(getTranslation("case.summary-why"));
        worry.getElement().setAttribute("data-draft", "worry");
        Stream.of(name, firstName).forEach(field -> field.setRequiredIndicatorVisible(true));
        state.setRequiredIndicatorVisible(true);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("560px", 2));
        section("inquiry.caller");
        add(name, relation, phone, email, when, language);
        section("inquiry.child");
        add(firstName, lastName, born, grade, state, district, school);
        section("inquiry.situation");
        add(situation, 2);
        for (var question : IntakeQuestion.values()) {
            add(asked(question));
        }
        add(worry, 2);
        add(urgent, 2);
        situation.addValueChangeListener(change -> showQuestions());
        showQuestions();
    }

    private void section(String key) {
        add(new H2(getTranslation(key)), 2);
    }

    private Component asked(IntakeQuestion question) {
        AbstractField<?, String> field = switch (question.kind()) {
            case WORDS -> {
                var words = new TextField(getTranslation("inquiry.question." + question));
                words.setMaxLength(InquiryContent.ANSWER);
                yield words;
            }
            case CHOICE -> {
                var choice = new ComboBox<String>(getTranslation("inquiry.question." + question));
                choice.setItems(IntakeQuestion.CHOICES);
                choice.setItemLabelGenerator(one -> getTranslation("inquiry.answer." + one));
                choice.setClearButtonVisible(true);
                yield choice;
            }
        };
        if (question.kind() == IntakeQuestion.Kind.WORDS) {
            field.getElement().setAttribute("data-draft", question.name());
        }
        answers.put(question, field);
        return field;
    }

    private void showQuestions() {
        var shown = IntakeQuestion.of(situation.getValue());
        answers.forEach((question, field) -> ((Component) field).setVisible(shown.contains(question)));
    }

    /** What was told, or nothing while a field is wrong; each such field says why. */
    Optional<InquiryContent> read() {
        var right = Stream.of(
                        check(name, !name.getValue().isBlank(), "publicform.wrong.name"),
                        check(firstName, !firstName.getValue().isBlank(), "publicform.wrong.first"),
                        check(state, !state.isEmpty(), "publicform.wrong.state"))
                .toList();
        return right.contains(false) ? Optional.empty() : Optional.of(value());
    }

    /** Leads the person to the first field that is wrong. */
    void focusWrong() {
        Stream.of(name, firstName, state)
                .filter(HasValidation::isInvalid)
                .findFirst()
                .ifPresent(Focusable::focus);
    }

    private <F extends HasValidation & Focusable<?>> boolean check(F field, boolean right, String otherwise) {
        field.setInvalid(!right);
        field.setErrorMessage(right ? null : getTranslation(otherwise));
        return right;
    }

    private InquiryContent value() {
        var said = new EnumMap<IntakeQuestion, String>(IntakeQuestion.class);
        answers.forEach((question, field) -> said.put(question, field.getValue() == null ? "" : field.getValue()));
        return new InquiryContent(
                language.getValue() == null ? "en" : language.getValue(),
                new InquiryContent.Contact(
                        name.getValue().strip(),
                        relation.getValue().strip(),
                        given(phone),
                        given(email),
                        when.getValue().strip()),
                new InquiryContent.Child(
                        firstName.getValue().strip(),
                        given(lastName),
                        grade.getValue(),
                        born.getValue(),
                        given(district),
                        given(school),
                        state.getValue()),
                situation.getValue(),
                said,
                worry.getValue().strip());
    }

    private static @Nullable String given(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private TextField text(String key, int longest) {
        var field = new TextField(getTranslation("inquiry." + key));
        field.setMaxLength(longest);
        field.getElement().setAttribute("data-draft", key);
        return field;
    }
}
