package org.throughline.web.family;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.core.student.Disability;
import org.throughline.core.student.StudentDetails;
import org.throughline.web.language.LanguageChoice;
import org.throughline.web.ui.FormChecks;
import org.throughline.web.ui.StateChoice;

/** The questions about a child. */
class ChildFields extends FormLayout {

    final TextField firstName = text("firstName", 100);
    final TextField lastName = text("lastName", 100);
    final DatePicker born = new DatePicker(getTranslation("case.born"));
    final TextField grade = text("grade", 20);
    final TextField school = text("school", 200);
    final TextField district = text("district", 200);
    final StateChoice state = new StateChoice();
    final LanguageChoice language = new LanguageChoice(getTranslation("case.language"));
    final MultiSelectComboBox<Disability> disabilities =
            new MultiSelectComboBox<>(getTranslation("family.disabilities"));

    private final LocalDate today;

    ChildFields(StudentDetails child, LocalDate today) {
        this.today = today;
        born.setMax(today);
        born.setHelperText(getTranslation("case.born-how"));
        disabilities.setItems(Disability.values());
        disabilities.setItemLabelGenerator(one -> getTranslation("disability." + one));
        disabilities.setHelperText(getTranslation("family.disabilities-how"));
        List.of(firstName, lastName).forEach(field -> field.setRequiredIndicatorVisible(true));
        firstName.setValue(child.firstName());
        lastName.setValue(child.lastName());
        born.setValue(child.dateOfBirth());
        show(grade, child.grade());
        show(school, child.school());
        show(district, child.district());
        state.setValue(child.state());
        language.choose(child.primaryLanguage());
        disabilities.select(child.disabilities());
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("560px", 2));
        add(firstName, lastName, born, grade, school, district, state, language, disabilities);
    }

    StudentDetails value() {
        return new StudentDetails(
                firstName.getValue().strip(),
                lastName.getValue().strip(),
                born.getValue(),
                given(grade),
                given(school),
                given(district),
                state.getValue(),
                language.isEmpty() ? "en" : language.getValue(),
                List.copyOf(disabilities.getValue()));
    }

    /** Each wrong field says why, and the first is led to. */
    boolean isRight() {
        var isUnborn = !born.isEmpty() && born.getValue().isAfter(today);
        return new FormChecks()
                .field(firstName, !firstName.getValue().isBlank(), getTranslation("case.need-first-name"))
                .field(lastName, !lastName.getValue().isBlank(), getTranslation("case.need-last-name"))
                .field(born, !isUnborn, getTranslation("case.born-later"))
                .field(state, !state.isEmpty(), getTranslation("case.need-state"))
                .areRight();
    }

    private static @Nullable String given(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private static void show(TextField field, @Nullable String known) {
        field.setValue(known == null ? "" : known);
    }

    private TextField text(String name, int longest) {
        var field = new TextField(getTranslation("case." + name));
        field.setMaxLength(longest);
        field.getElement().setAttribute("data-draft", name).setAttribute("data-draft-over", true);
        return field;
    }
}
