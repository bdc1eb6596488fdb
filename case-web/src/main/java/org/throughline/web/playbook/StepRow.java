package org.throughline.web.playbook;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.core.playbook.PlaybookContent;
import org.throughline.core.playbook.PlaybookStep;
import org.throughline.core.playbook.StepTaker;
import org.throughline.core.task.Task;
import org.throughline.web.ui.Icon;

/** One step of a playbook that is being written. */
class StepRow extends ListItem {

    final TextField title = new TextField();
    final TextField details = new TextField();
    final IntegerField days = new IntegerField();
    final Select<StepTaker> taker = new Select<>();
    final IntegerField repeat = new IntegerField();
    final Button up = new Button(Icon.UP.icon());
    final Button down = new Button(Icon.DOWN.icon());
    final Button remove = new Button(Icon.CROSS.icon());

    private final int mark;

    /** @param mark what names its fields in a draft; it stays when the step moves */
    StepRow(int mark) {
        this.mark = mark;
        title.setLabel(getTranslation("playbook.step-title"));
        title.setMaxLength(Task.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        details.setLabel(getTranslation("playbook.step-details"));
        details.setMaxLength(Task.LONGEST_DETAILS);
        details.addClassName("wide");
        days.setLabel(getTranslation("playbook.days"));
        days.setMin(-PlaybookStep.FARTHEST);
        days.setMax(PlaybookStep.FARTHEST);
        days.setValue(0);
        taker.setLabel(getTranslation("playbook.taker"));
        taker.setItems(StepTaker.values());
        taker.setItemLabelGenerator(one -> getTranslation("playbook.taker." + one));
        taker.setValue(StepTaker.LEAD);
        repeat.setLabel(getTranslation("playbook.repeat"));
        repeat.setMin(1);
        repeat.setMax(Task.LONGEST_REPEAT);
        var order = new Div(up, down, remove);
        order.addClassName("row");
        keep(title, titleMark());
        keep(details, detailsMark());
        addClassName("step");
        add(title, days, taker, repeat, order, details);
    }

    private static void keep(TextField field, String name) {
        field.getElement().setAttribute("data-draft", name).setAttribute("data-draft-over", true);
    }

    String titleMark() {
        return "title-" + mark;
    }

    String detailsMark() {
        return "details-" + mark;
    }

    /** The mark of the step that a name in a draft belongs to, or 0. */
    static int markOf(String name) {
        return name.matches("(title|details)-[0-9]{1,3}") ? Integer.parseInt(name.replaceAll("[^0-9]", "")) : 0;
    }

    /** @param number the first is 1 */
    void setPosition(int number, int of) {
        getElement().setAttribute("aria-label", getTranslation("playbook.step", number));
        up.setAriaLabel(getTranslation("playbook.step-up", number));
        up.setEnabled(number > 1);
        down.setAriaLabel(getTranslation("playbook.step-down", number));
        down.setEnabled(number < of);
        remove.setAriaLabel(getTranslation("playbook.step-remove", number));
        remove.setEnabled(of > 1);
    }

    void put(PlaybookContent.Step step) {
        title.setValue(step.title());
        details.setValue(step.details());
        days.setValue(step.days());
        taker.setValue(step.taker());
        repeat.setValue(step.repeatDays());
    }

    /** The step, or nothing while a field is wrong; each such field says why. */
    Optional<PlaybookContent.Step> read() {
        var offset = days.getValue();
        var again = repeat.getValue();
        var right = Stream.of(
                        check(title, !title.getValue().isBlank(), "task.need-title"),
                        check(days, offset != null && Math.abs(offset) <= PlaybookStep.FARTHEST, "playbook.need-days"),
                        check(
                                repeat,
                                again == null || (again >= 1 && again <= Task.LONGEST_REPEAT),
                                "task.need-repeat"))
                .toList();
        if (right.contains(false) || offset == null) {
            return Optional.empty();
        }
        return Optional.of(
                new PlaybookContent.Step(title.getValue(), details.getValue(), offset, taker.getValue(), again));
    }

    /** Leads to the first field that is wrong, and answers whether there is one. */
    boolean focusWrong() {
        var wrong =
                Stream.of(title, days, repeat).filter(HasValidation::isInvalid).findFirst();
        wrong.ifPresent(Focusable::focus);
        return wrong.isPresent();
    }

    private boolean check(HasValidation field, boolean right, String otherwise) {
        field.setInvalid(!right);
        field.setErrorMessage(right ? null : getTranslation(otherwise));
        return right;
    }
}
