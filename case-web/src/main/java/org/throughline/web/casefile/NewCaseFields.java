package org.throughline.web.casefile;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.NewCase;
import org.throughline.core.casefile.Situation;
import org.throughline.core.student.StudentDetails;
import org.throughline.web.language.LanguageChoice;
import org.throughline.web.ui.StateChoice;

/** The questions that open a case. What was typed is kept in the browser until the case is open. */
class NewCaseFields extends FormLayout {

    final TextField firstName = text("firstName", 100);
    final TextField lastName = text("lastName", 100);
    final DatePicker born = new DatePicker(getTranslation("case.born"));
    final TextField grade = text("grade", 20);
    final TextField school = text("school", 200);
    final TextField district = text("district", 200);
    final StateChoice state = new StateChoice();
    final LanguageChoice language = new LanguageChoice(getTranslation("case.language"));
    final ComboBox<CaseType> type = new ComboBox<>(getTranslation("case.type"));
    final RadioButtonGroup<Situation> situation = new RadioButtonGroup<>(getTranslation("case.situation"));
    final TextArea summary = new TextArea(getTranslation("case.summary"));

    private final LocalDate today;

    NewCaseFields(LocalDate today) {
        this.today = today;
        type.setItems(CaseType.values());
        type.setItemLabelGenerator(one -> getTranslation("case.type." + one));
        situation.setItems(Situation.values());
        situation.setItemLabelGenerator(one -> getTranslation("case.situation." + one));
        situation.setValue(Situation.JUST_STARTING);
        summary.setMaxLength(4000);
        summary.setHelperText(getTranslation("case.summary-why"));
        summary.getElement().setAttribute("data-draft", "summary");
        born.setMax(today);
        born.setHelperText(getTranslation("case.born-how"));
        List.of(firstName, lastName).forEach(field -> field.setRequiredIndicatorVisible(true));
        type.setRequiredIndicatorVisible(true);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("560px", 2));
        add(firstName, lastName, born, grade, school, district, state, language, type);
        add(situation, 2);
        add(summary, 2);
    }

    /** Tells whenever there is more known about who the child is: while it is typed, with a pause. */
    void whenNamed(Runnable told) {
        List.of(firstName, lastName).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> told.run());
        });
        born.addValueChangeListener(change -> told.run());
    }

    /** The child is one that we know: what is known of it is shown, and not asked again. */
    void showStudent(StudentDetails child) {
        firstName.setValue(child.firstName());
        lastName.setValue(child.lastName());
        born.setValue(child.dateOfBirth());
        grade.setValue(shown(child.grade()));
        school.setValue(shown(child.school()));
        district.setValue(shown(child.district()));
        state.setValue(child.state());
        language.choose(child.primaryLanguage());
        setStudentEditable(false);
    }

    void setStudentEditable(boolean asked) {
        List.of(firstName, lastName, grade, school, district).forEach(field -> field.setReadOnly(!asked));
        born.setReadOnly(!asked);
        state.setReadOnly(!asked);
        language.setReadOnly(!asked);
    }

    private static String shown(@Nullable String known) {
        return known == null ? "" : known;
    }

    /** The case as it is asked for, or nothing while a field is wrong; each such field says why. */
    Optional<NewCase> read() {
        var right = Stream.of(
                        check(firstName, !firstName.getValue().isBlank(), "case.need-first-name"),
                        check(lastName, !lastName.getValue().isBlank(), "case.need-last-name"),
                        check(born, !isUnborn(), "case.born-later"),
                        check(state, !state.isEmpty(), "case.need-state"),
                        check(type, !type.isEmpty(), "case.need-type"))
                .toList();
        return right.contains(false) ? Optional.empty() : Optional.of(value());
    }

    /** Leads the person to the first field that is wrong. */
    void focusWrong() {
        Stream.of(firstName, lastName, born, state, type)
                .filter(HasValidation::isInvalid)
                .findFirst()
                .ifPresent(Focusable::focus);
    }

    private <F extends HasValidation & Focusable<?>> boolean check(F field, boolean right, String otherwise) {
        field.setInvalid(!right);
        field.setErrorMessage(right ? null : getTranslation(otherwise));
        return right;
    }

    private boolean isUnborn() {
        return !born.isEmpty() && born.getValue().isAfter(today);
    }

    private NewCase value() {
        return new NewCase(
                new StudentDetails(
                        firstName.getValue().strip(),
                        lastName.getValue().strip(),
                        born.getValue(),
                        given(grade),
                        given(school),
                        given(district),
                        state.getValue(),
                        language.getValue() == null ? "en" : language.getValue()),
                type.getValue(),
                situation.getValue(),
                summary.getValue().strip());
    }

    private static @Nullable String given(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private TextField text(String name, int longest) {
        var field = new TextField(getTranslation("case." + name));
        field.setMaxLength(longest);
        field.getElement().setAttribute("data-draft", name);
        return field;
    }
}
