package org.throughline.web.task;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.staff.Person;
import org.throughline.core.task.Task;
import org.throughline.core.task.TaskContent;
import org.throughline.core.task.TaskRow;
import org.throughline.web.ui.DayField;
import org.throughline.web.ui.RecordForm;

/** The questions that make a task. */
class TaskFields extends FormLayout {

    final TextField title = new TextField(getTranslation("task.what"));
    final TextArea details = new TextArea(getTranslation("task.details"));
    final DatePicker dueOn = new DayField(getTranslation("task.due"));
    final ComboBox<Person> assignee = new ComboBox<>(getTranslation("task.assignee"));
    final IntegerField repeat = new IntegerField(getTranslation("task.repeat"));

    private final transient List<Person> takers;
    private final RecordForm<TaskContent> form = new RecordForm<>(TaskContent.class);

    TaskFields(List<Person> takers) {
        this.takers = new ArrayList<>(takers);
        title.setMaxLength(Task.LONGEST_TITLE);
        title.getElement().setAttribute("data-draft", "title").setAttribute("data-draft-over", true);
        details.setMaxLength(Task.LONGEST_DETAILS);
        details.getElement().setAttribute("data-draft", "details").setAttribute("data-draft-over", true);
        dueOn.getElement().setAttribute("data-draft", "due").setAttribute("data-draft-over", true);
        assignee.setItemLabelGenerator(Person::name);
        assignee.setItems(this.takers);
        assignee.setPlaceholder(getTranslation("task.nobody"));
        assignee.setClearButtonVisible(true);
        repeat.setMin(1);
        repeat.setMax(Task.LONGEST_REPEAT);
        repeat.setHelperText(getTranslation("task.repeat-how"));
        bind();
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("480px", 3));
        add(title, 3);
        add(details, 3);
        add(dueOn, assignee, repeat);
    }

    private void bind() {
        form.text(title).asRequired(getTranslation("task.need-title")).bind("title");
        form.text(details).bind("details");
        form.field(assignee)
                .withConverter(person -> person == null ? null : person.id(), this::taker)
                .bind("assigneeId");
        form.day(dueOn)
                .withValidator(day -> day != null || repeat.isEmpty(), getTranslation("task.need-day"))
                .bind("dueOn");
        var otherwise = getTranslation("task.need-repeat");
        repeat.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(otherwise)
                .setMinErrorMessage(otherwise)
                .setMaxErrorMessage(otherwise));
        form.field(repeat).bind("repeatDays");
    }

    private @Nullable Person taker(@Nullable UUID personId) {
        return takers.stream()
                .filter(person -> person.id().equals(personId))
                .findFirst()
                .orElse(null);
    }

    void give(UUID personId) {
        assignee.setValue(taker(personId));
    }

    void put(TaskRow row) {
        var content = row.task().asWanted();
        var id = content.assigneeId();
        if (id != null && taker(id) == null) {
            // who has it keeps it until somebody else is chosen
            takers.add(new Person(id, row.assignee(), Set.of()));
            assignee.setItems(takers);
        }
        form.show(content);
    }

    /** The task as it is asked for, or nothing while a field is wrong. */
    Optional<TaskContent> read() {
        return form.read();
    }
}
