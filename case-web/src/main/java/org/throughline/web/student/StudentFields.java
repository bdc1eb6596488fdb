package org.throughline.web.student;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.throughline.core.student.Disability;
import org.throughline.core.student.Grade;
import org.throughline.core.student.StudentDetails;
import org.throughline.web.language.LanguageChoice;
import org.throughline.web.ui.DayField;
import org.throughline.web.ui.RecordForm;
import org.throughline.web.ui.StateChoice;

/** The questions about a child. */
public final class StudentFields extends FormLayout {

    public final TextField firstName = text("firstName", 100);
    public final TextField lastName = text("lastName", 100);
    final TextField preferredName = text("preferredName", 100);
    public final DatePicker born = new DayField(getTranslation("case.born"));
    final TextField grade = text("grade", 20);
    public final TextField school = text("school", 200);
    final TextField district = text("district", 200);
    public final StateChoice state = new StateChoice();
    final LanguageChoice language = new LanguageChoice(getTranslation("case.language"));
    public final MultiSelectComboBox<Disability> disabilities =
            new MultiSelectComboBox<>(getTranslation("family.disabilities"));

    private final RecordForm<StudentDetails> form = new RecordForm<>(StudentDetails.class);

    public StudentFields(LocalDate today) {
        born.setMax(today);
        born.setHelperText(getTranslation("case.born-how"));
        disabilities.setItems(Disability.values());
        disabilities.setItemLabelGenerator(one -> getTranslation("disability." + one));
        disabilities.setHelperText(getTranslation("family.disabilities-how"));
        form.text(firstName).asRequired(getTranslation("case.need-first-name")).bind("firstName");
        form.text(lastName).asRequired(getTranslation("case.need-last-name")).bind("lastName");
        form.textIfAny(preferredName).bind("preferredName");
        form.day(born).bind("dateOfBirth");
        born.getI18n().setMaxErrorMessage(getTranslation("case.born-later"));
        form.textIfAny(grade)
                .withValidator(
                        typed -> typed == null || Grade.of(typed).isPresent(), getTranslation("problem.student.grade"))
                .bind("grade");
        form.textIfAny(school).bind("school");
        form.textIfAny(district).bind("district");
        form.field(state).asRequired(getTranslation("case.need-state")).bind("state");
        form.choice(language).bind("primaryLanguage");
        form.field(disabilities).withConverter(List::copyOf, LinkedHashSet::new).bind("disabilities");
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("560px", 2));
        add(firstName, lastName, preferredName, born, grade, school, district, state, language, disabilities);
    }

    /** What is typed over it is kept in the browser, too. */
    public void show(StudentDetails child) {
        form.show(child);
        getChildren()
                .map(HasElement::getElement)
                .filter(field -> field.hasAttribute("data-draft"))
                .forEach(field -> field.setAttribute("data-draft-over", true));
    }

    public void setReadOnly(boolean readOnly) {
        form.setReadOnly(readOnly);
    }

    /** Nothing while a field is wrong. */
    public Optional<StudentDetails> read() {
        return form.read();
    }

    private TextField text(String name, int longest) {
        var field = new TextField(getTranslation("case." + name));
        field.setMaxLength(longest);
        field.getElement().setAttribute("data-draft", name);
        return field;
    }
}
