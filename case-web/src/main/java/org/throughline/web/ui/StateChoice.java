package org.throughline.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;

/** The states, by the two letters of the postal code. */
public final class StateChoice extends ComboBox<String> {

    private static final String STATES = """
            AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO \
            MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY""";

    /** The name of a state, where we have one. */
    public static String name(String code, Component page) {
        return List.of(STATES.split(" ")).contains(code) ? page.getTranslation("state." + code) : code;
    }

    public StateChoice() {
        setLabel(getTranslation("case.state"));
        setHelperText(getTranslation("case.state-why"));
        setItems(STATES.split(" "));
        setItemLabelGenerator(code -> getTranslation("state." + code));
        setRequiredIndicatorVisible(true);
    }
}
