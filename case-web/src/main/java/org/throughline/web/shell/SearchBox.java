package org.throughline.web.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;

/** Search from anywhere. */
class SearchBox extends TextField {

    SearchBox() {
        setPlaceholder(getTranslation("search.placeholder"));
        setAriaLabel(getTranslation("search.label"));
        setPrefixComponent(Glyph.SEARCH.icon());
        addClassName("search-box");
        setMaxLength(300);
        addKeyPressListener(Key.ENTER, enter -> {
            if (!getValue().isBlank()) {
                UI.getCurrent().navigate("staff/search", QueryParameters.of("q", getValue()));
            }
        });
    }
}
