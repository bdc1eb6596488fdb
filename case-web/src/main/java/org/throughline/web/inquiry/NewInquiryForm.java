package org.throughline.web.inquiry;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
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
import org.throughline.core.casefile.Situation;
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.inquiry.IntakeQuestion;
import org.throughline.web.publicform.FormChoices;
import org.throughline.web.ui.DayField;
import org.throughline.web.ui.RecordForm;

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
    final DatePicker born = new DayField(getTranslation("case.born"));
    final ComboBox<String> grade = new ComboBox<>(getTranslation("case.grade"));
    final ComboBox<String> state = new ComboBox<>(getTranslation("case.state"));
    final TextField district = text("district", InquiryContent.PLACE);
    final TextField school = text("school", InquiryContent.PLACE);
    final RadioButtonGroup<Situation> situation = new RadioButtonGroup<>(getTranslation("case.situation"));
    final TextArea worry = new TextArea(getTranslation("inquiry.worry"));
    final Checkbox urgent = new Checkbox(getTranslation("inquiry.is-urgent"));
    final Map<IntakeQuestion, HasValue<?, String>> answers = new EnumMap<>(IntakeQuestion.class);

    private final RecordForm<InquiryContent.Contact> caller = new RecordForm<>(InquiryContent.Contact.class);
    private final RecordForm<InquiryContent.Child> child = new RecordForm<>(InquiryContent.Child.class);

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
        bind();
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

    private void bind() {
        caller.text(name).asRequired(getTranslation("publicform.wrong.name")).bind("name");
        caller.text(relation).bind("relation");
        caller.textIfAny(phone).bind("phone");
        caller.textIfAny(email).bind("email");
        caller.text(when).bind("reachWhen");
        child.text(firstName)
                .asRequired(getTranslation("publicform.wrong.first"))
                .bind("firstName");
        child.textIfAny(lastName).bind("lastName");
        child.day(born).bind("born");
        born.getI18n().setMaxErrorMessage(getTranslation("case.born-later"));
        child.field(grade).bind("grade");
        child.field(state).asRequired(getTranslation("publicform.wrong.state")).bind("state");
        child.textIfAny(district).bind("district");
        child.textIfAny(school).bind("school");
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

    /** What was told, or nothing while a field is wrong. */
    Optional<InquiryContent> read() {
        var who = caller.read();
        var whose = child.read();
        return who.flatMap(one -> whose.map(two -> content(one, two)));
    }

    private InquiryContent content(InquiryContent.Contact who, InquiryContent.Child whose) {
        var said = new EnumMap<IntakeQuestion, String>(IntakeQuestion.class);
        answers.forEach((question, field) -> said.put(question, field.getValue() == null ? "" : field.getValue()));
        return new InquiryContent(
                language.getValue() == null ? "en" : language.getValue(),
                who,
                whose,
                situation.getValue(),
                said,
                worry.getValue().strip());
    }

    private TextField text(String key, int longest) {
        var field = new TextField(getTranslation("inquiry." + key));
        field.setMaxLength(longest);
        field.getElement().setAttribute("data-draft", key);
        return field;
    }
}
