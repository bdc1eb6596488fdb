package org.throughline.web.casefile;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.NewCase;
import org.throughline.core.casefile.Situation;
import org.throughline.core.student.StudentDetails;
import org.throughline.web.student.StudentFields;
import org.throughline.web.ui.RecordForm;

/** The questions that open a case. What was typed is kept in the browser until the case is open. */
class NewCaseFields extends Div {

    /** What is asked beside the child. */
    public record About(CaseType type, Situation situation, String summary) {}

    final StudentFields student;
    final ComboBox<CaseType> type = new ComboBox<>(getTranslation("case.type"));
    final RadioButtonGroup<Situation> situation = new RadioButtonGroup<>(getTranslation("case.situation"));
    final TextArea summary = new TextArea(getTranslation("case.summary"));

    private final RecordForm<About> about = new RecordForm<>(About.class);

    NewCaseFields(LocalDate today) {
        student = new StudentFields(today);
        student.disabilities.setVisible(false);
        type.setItems(CaseType.values());
        type.setItemLabelGenerator(one -> getTranslation("case.type." + one));
        situation.setItems(Situation.values());
        situation.setItemLabelGenerator(one -> getTranslation("case.situation." + one));
        situation.setValue(Situation.JUST_STARTING);
        summary.setMaxLength(4000);
        summary.setHelperText(getTranslation("case.summary-why"));
        summary.getElement().setAttribute("data-draft", "summary");
        about.field(type).asRequired(getTranslation("case.need-type")).bind("type");
        about.field(situation).bind("situation");
        about.text(summary).bind("summary");
        student.add(type);
        student.add(situation, 2);
        student.add(summary, 2);
        add(student);
    }

    /** Tells whenever there is more known about who the child is: while it is typed, with a pause. */
    void whenNamed(Runnable told) {
        List.of(student.firstName, student.lastName).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> told.run());
        });
        student.born.addValueChangeListener(change -> told.run());
    }

    /** The child is one that we know: what is known of it is shown, and not asked again. */
    void showStudent(StudentDetails child) {
        student.show(child);
        student.setReadOnly(true);
    }

    /** The case as it is asked for, or nothing while a field is wrong. */
    Optional<NewCase> read() {
        var child = student.read();
        var rest = about.read();
        return child.flatMap(
                known -> rest.map(asked -> new NewCase(known, asked.type(), asked.situation(), asked.summary())));
    }
}
