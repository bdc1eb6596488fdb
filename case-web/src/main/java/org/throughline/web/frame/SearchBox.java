package org.throughline.web.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.throughline.docs.search.SuggestionService;
import org.throughline.web.completion.SuggestField;

/** Search from anywhere. */
class SearchBox extends SuggestField {

    SearchBox(SuggestionService suggestions) {
        super(
                "suggested-anywhere",
                suggestions,
                words -> UI.getCurrent().navigate("staff/search", QueryParameters.of("q", words)));
        text().setPlaceholder(getTranslation("search.placeholder"));
        addClassName("search-box");
    }
}
