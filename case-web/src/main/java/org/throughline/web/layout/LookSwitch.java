package org.throughline.web.layout;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinService;
import java.util.EnumMap;
import java.util.Map;

/** Chooses a {@link Look}. */
final class LookSwitch extends Div {

    private final Map<Look, Button> looks = new EnumMap<>(Look.class);

    LookSwitch() {
        addClassNames("seg", "look");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("look"));
        for (var look : Look.values()) {
            var button = new Button(getTranslation("look." + look), click -> choose(look));
            looks.put(look, button);
            add(button);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var request = VaadinService.getCurrentRequest();
        if (request != null) {
            mark(Look.chosen(request));
        }
    }

    private void choose(Look look) {
        look.choose(UI.getCurrent());
        mark(look);
    }

    private void mark(Look chosen) {
        looks.forEach(
                (look, button) -> button.getElement().setAttribute("aria-pressed", Boolean.toString(look == chosen)));
    }
}
