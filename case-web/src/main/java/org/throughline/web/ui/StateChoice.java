package org.throughline.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import org.throughline.core.student.UsState;

/** The states, by the two letters of the postal code. */
public final class StateChoice extends ComboBox<String> {

    /** The name of a state, where we have one. */
    public static String name(String code, Component page) {
        return UsState.isCode(code) ? page.getTranslation("state." + code) : code;
    }

    public StateChoice() {
        setLabel(getTranslation("case.state"));
        setHelperText(getTranslation("case.state-why"));
        setItems(UsState.CODES);
        setItemLabelGenerator(code -> getTranslation("state." + code));
        setRequiredIndicatorVisible(true);
    }
}
