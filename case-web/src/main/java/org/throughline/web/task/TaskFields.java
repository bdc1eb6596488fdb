package org.throughline.web.task;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.staff.Person;
import org.throughline.core.task.Task;
import org.throughline.core.task.TaskContent;
import org.throughline.core.task.TaskRow;

/** The questions that make a task. */
class TaskFields extends FormLayout {

    final TextField title = new TextField(getTranslation("task.what"));
    final TextArea details = new TextArea(getTranslation("task.details"));
    final DatePicker dueOn = new DatePicker(getTranslation("task.due"));
    final ComboBox<Person> assignee = new ComboBox<>(getTranslation("task.assignee"));
    final IntegerField repeat = new IntegerField(getTranslation("task.repeat"));

    private final transient List<Person> takers;

    TaskFields(List<Person> takers) {
        this.takers = new ArrayList<>(takers);
        title.setMaxLength(Task.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
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
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("480px", 3));
        add(title, 3);
        add(details, 3);
        add(dueOn, assignee, repeat);
    }

    void give(@Nullable UUID personId) {
        assignee.setValue(takers.stream()
                .filter(person -> person.id().equals(personId))
                .findFirst()
                .orElse(null));
    }

    void put(TaskRow row) {
        var content = row.task().asWanted();
        var id = content.assigneeId();
        if (id != null && takers.stream().noneMatch(person -> person.id().equals(id))) {
            // who has it keeps it until somebody else is chosen
            takers.add(new Person(id, row.assignee(), Set.of()));
            assignee.setItems(takers);
        }
        title.setValue(content.title());
        details.setValue(content.details());
        dueOn.setValue(content.dueOn());
        repeat.setValue(content.repeatDays());
        give(id);
    }

    /** The task as it is asked for, or nothing while a field is wrong; each such field says why. */
    Optional<TaskContent> read() {
        var right = Stream.of(
                        check(title, !title.getValue().isBlank(), "task.need-title"),
                        check(dueOn, !dueOn.isEmpty() || repeat.isEmpty(), "task.need-day"),
                        check(repeat, isPossible(repeat.getValue()), "task.need-repeat"))
                .toList();
        if (right.contains(false)) {
            Stream.of(title, dueOn, repeat)
                    .filter(HasValidation::isInvalid)
                    .findFirst()
                    .ifPresent(Focusable::focus);
            return Optional.empty();
        }
        var who = assignee.getValue();
        return Optional.of(new TaskContent(
                title.getValue(),
                details.getValue(),
                who == null ? null : who.id(),
                dueOn.getValue(),
                repeat.getValue()));
    }

    private static boolean isPossible(@Nullable Integer days) {
        return days == null || (days >= 1 && days <= Task.LONGEST_REPEAT);
    }

    private boolean check(HasValidation field, boolean right, String otherwise) {
        field.setInvalid(!right);
        field.setErrorMessage(right ? null : getTranslation(otherwise));
        return right;
    }

    void clear() {
        title.clear();
        details.clear();
        dueOn.clear();
        repeat.clear();
    }
}
