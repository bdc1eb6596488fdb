package org.throughline.web.frame;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.throughline.web.part.Glyph;

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
