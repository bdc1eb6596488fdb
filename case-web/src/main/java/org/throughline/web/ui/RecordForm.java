package org.throughline.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Binder.BindingBuilder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Fields that are bound to the parts of a record, a line each. A wrong field says why, and the first of them is led to.
 */
public final class RecordForm<T extends Record> implements Serializable {

    private final Binder<T> binder;

    public RecordForm(Class<T> type) {
        binder = new Binder<>(type);
    }

    public <V> BindingBuilder<T, V> field(HasValue<?, V> field) {
        return binder.forField(field);
    }

    /** Text without the blanks around it. */
    public BindingBuilder<T, String> text(HasValue<?, String> field) {
        return binder.forField(field).withConverter(String::strip, known -> known);
    }

    /** Text that may be missing: then its part of the record is null. */
    public BindingBuilder<T, String> textIfAny(HasValue<?, String> field) {
        return binder.forField(field)
                .withConverter(typed -> typed.isBlank() ? null : typed.strip(), known -> known == null ? "" : known);
    }

    /** A choice that is never missing: whoever empties it gets back what was there. */
    public <V> BindingBuilder<T, V> choice(HasValue<?, V> field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() == null) {
                field.setValue(change.getOldValue());
            }
        });
        return binder.forField(field);
    }

    /** What is typed and is no day says how days are written. */
    public BindingBuilder<T, LocalDate> day(DatePicker field) {
        field.setI18n(new DatePicker.DatePickerI18n().setBadInputErrorMessage(field.getTranslation("case.born-how")));
        return binder.forField(field);
    }

    /** A part that is not asked for stays as it was shown. */
    public void keep(String part) {
        binder.forField(new ReadOnlyHasValue<Object>(value -> {})).bind(part);
    }

    public void show(T content) {
        binder.readRecord(content);
    }

    public void setReadOnly(boolean readOnly) {
        binder.setReadOnly(readOnly);
    }

    /** Nothing while a field is wrong. */
    public Optional<T> read() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException wrong) {
            leadTo((Component) wrong.getFieldValidationErrors().getFirst().getField());
            return Optional.empty();
        }
    }

    /** More than one form may share a layout: of all its wrong fields the topmost is led to. */
    private static void leadTo(Component wrong) {
        wrong.getElement().executeJs("""
                const form = this.closest('vaadin-form-layout') ?? this.parentNode;
                setTimeout(() => (form.querySelector('[invalid]') ?? this).focus());""");
    }
}
