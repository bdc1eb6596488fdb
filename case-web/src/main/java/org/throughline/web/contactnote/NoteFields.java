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

/** What a contact note says. */
class NoteFields extends FormLayout {

    private static final int PAUSE_IN_MILLISECONDS = 800;

    final Select<ContactKind> kind = new Select<>();
    final DatePicker on = new DatePicker(getTranslation("contact.on"));
    final IntegerField minutes = new IntegerField(getTranslation("contact.minutes"));
    final TextField withWhom = new TextField(getTranslation("contact.with"));
    final TextArea text = new TextArea(getTranslation("contact.text"));
    final TimePicker at = new TimePicker(getTranslation("contact.at"));
    final Select<Direction> direction = new Select<>();
    final Select<Activity> activity = new Select<>();

    private final LocalDate today;

    NoteFields(LocalDate today) {
        this.today = today;
        kind.setLabel(getTranslation("contact.kind"));
        kind.setItems(ContactKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("contact.kind." + one));
        direction.setLabel(getTranslation("contact.direction"));
        direction.setItems(Direction.values());
        direction.setEmptySelectionAllowed(true);
        direction.setItemLabelGenerator(one -> one == null ? "" : getTranslation("contact.direction." + one));
        activity.setLabel(getTranslation("contact.activity"));
        activity.setItems(Activity.values());
        activity.setEmptySelectionAllowed(true);
        activity.setEmptySelectionCaption(getTranslation("contact.activity-by-kind"));
        activity.setItemLabelGenerator(
                one -> getTranslation(one == null ? "contact.activity-by-kind" : "time.activity." + one));
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
        return getTranslation("contact.template." + of);
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
                        check(on, !on.isEmpty() && !isToCome(), on.isEmpty() ? "contact.need-day" : "contact.later"),
                        check(minutes, length == null || (length >= 0 && length <= TimeEntry.DAY), "contact.too-long"),
                        check(text, said, "contact.need-text"))
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
