package org.throughline.web.ui;

import com.vaadin.flow.component.datepicker.DatePicker;

/**
 * A day, typed like any other field: Tab leads to the next one. The month opens by its icon or the down arrow, never by
 * itself, where it would take the focus and hide what is said below the field.
 */
public final class DayField extends DatePicker {

    public DayField() {
        setAutoOpen(false);
        setI18n(new DatePickerI18n().setBadInputErrorMessage(getTranslation("case.born-how")));
    }

    public DayField(String label) {
        this();
        setLabel(label);
    }
}
