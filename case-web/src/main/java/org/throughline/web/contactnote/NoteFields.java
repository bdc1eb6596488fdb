package org.throughline.web.contactnote;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.core.contactnote.ContactKind;
import org.throughline.core.contactnote.ContactNote;
import org.throughline.core.contactnote.Direction;
import org.throughline.core.contactnote.NoteContent;
import org.throughline.core.timesheet.Activity;
import org.throughline.core.timesheet.TimeEntry;
import org.throughline.web.ui.DayField;

/** What a contact note says. */
class NoteFields extends FormLayout {

    private static final int PAUSE_IN_MILLISECONDS = 800;

    final Select<ContactKind> kind = new Select<>();
    final DatePicker on = new DayField(getTranslation("contactnote.on"));
    final IntegerField minutes = new IntegerField(getTranslation("contactnote.minutes"));
    final TextField withWhom = new TextField(getTranslation("contactnote.with"));
    final TextArea text = new TextArea(getTranslation("contactnote.text"));
    final TimePicker at = new TimePicker(getTranslation("contactnote.at"));
    final Select<Direction> direction = new Select<>();
    final Select<Activity> activity = new Select<>();

    private final LocalDate today;

    NoteFields(LocalDate today) {
        this.today = today;
        kind.setLabel(getTranslation("contactnote.kind"));
        kind.setItems(ContactKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("contactnote.kind." + one));
        direction.setLabel(getTranslation("contactnote.direction"));
        direction.setItems(Direction.values());
        direction.setEmptySelectionAllowed(true);
        direction.setItemLabelGenerator(one -> one == null ? "" : getTranslation("contactnote.direction." + one));
        activity.setLabel(getTranslation("contactnote.activity"));
        activity.setItems(Activity.values());
        activity.setEmptySelectionAllowed(true);
        activity.setEmptySelectionCaption(getTranslation("contactnote.activity-by-kind"));
        activity.setItemLabelGenerator(
                one -> getTranslation(one == null ? "contactnote.activity-by-kind" : "timesheet.activity." + one));
        on.setMax(today.plusDays(1));
        minutes.setMin(0);
        minutes.setMax(TimeEntry.DAY);
        at.setStep(Duration.ofMinutes(15));
        withWhom.setMaxLength(ContactNote.LONGEST_WITH);
        withWhom.getElement().setAttribute("data-draft", "with");
        text.setMaxLength(ContactNote.LONGEST);
        text.setMinRows(4);
        text.setRequiredIndicatorVisible(true);
        text.getElement().setAttribute("data-draft", "text");
        kind.addValueChangeListener(change -> {
            if (change.isFromClient() && (text.isEmpty() || text.getValue().equals(template(change.getOldValue())))) {
                text.setValue(template(change.getValue()));
            }
        });
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("480px", 2), new ResponsiveStep("760px", 4));
        add(kind, on, minutes, withWhom);
        add(text, 4);
        add(at, direction, activity);
        clear();
    }

    /** The headings for a note of this kind. */
    private String template(ContactKind of) {
        return getTranslation("contactnote.template." + of);
    }

    /** Tells at each pause that a person has typed something. */
    void whenTyped(Runnable typed) {
        Stream.of(withWhom, text).forEach(field -> {
            field.addValueChangeListener(change -> tell(change, typed));
        });
        withWhom.setValueChangeMode(ValueChangeMode.TIMEOUT);
        withWhom.setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
        Stream.<AbstractField<?, ?>>of(kind, on, minutes, at, direction, activity)
                .forEach(field -> field.addValueChangeListener(change -> tell(change, typed)));
    }

    private static void tell(HasValue.ValueChangeEvent<?> change, Runnable typed) {
        if (change.isFromClient()) {
            typed.run();
        }
    }

    void put(NoteContent content) {
        kind.setValue(content.kind());
        on.setValue(content.on());
        minutes.setValue(content.minutes());
        withWhom.setValue(content.withWhom());
        text.setValue(content.text());
        at.setValue(content.at());
        direction.setValue(content.direction());
        activity.setValue(content.activity());
    }

    final void clear() {
        put(new NoteContent(ContactKind.CALL, today, null, null, "", null, "", null));
    }

    /** As it stands, right or wrong. */
    NoteContent typed() {
        return new NoteContent(
                kind.getValue(),
                on.getValue(),
                at.getValue(),
                minutes.getValue(),
                withWhom.getValue(),
                direction.getValue(),
                text.getValue(),
                activity.getValue());
    }

    /** The note, or nothing while a field is wrong; each such field says why, and the first has the focus. */
    Optional<NoteContent> read() {
        var said = !text.getValue().isBlank()
                && !text.getValue().strip().equals(template(kind.getValue()).strip());
        var length = minutes.getValue();
        var right = Stream.of(
                        check(
                                on,
                                !on.isEmpty() && !isToCome(),
                                on.isEmpty() ? "contactnote.need-day" : "contactnote.later"),
                        check(
                                minutes,
                                length == null || (length >= 0 && length <= TimeEntry.DAY),
                                "contactnote.too-long"),
                        check(text, said, "contactnote.need-text"))
                .toList();
        if (right.contains(false)) {
            Stream.of(on, minutes, text)
                    .filter(HasValidation::isInvalid)
                    .findFirst()
                    .ifPresent(Focusable::focus);
            return Optional.empty();
        }
        return Optional.of(typed());
    }

    private boolean isToCome() {
        return on.getValue().isAfter(today.plusDays(1));
    }

    private boolean check(HasValidation field, boolean right, String otherwise) {
        field.setInvalid(!right);
        field.setErrorMessage(right ? null : getTranslation(otherwise));
        return right;
    }
}
