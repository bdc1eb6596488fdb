package org.throughline.web.casepage;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.throughline.docs.suggestion.Suggestion;
import org.throughline.docs.suggestion.SuggestionService;
import org.throughline.web.address.DocumentAddress;
import org.throughline.web.ui.Callout;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Tone;

/** What readings of this case's documents wait for: nothing in it counts before somebody has said yes. */
final class CheckPanel extends Div {

    CheckPanel(SuggestionService suggestions, UUID caseId) {
        var open = suggestions.openIn(caseId);
        setVisible(!open.isEmpty());
        if (open.isEmpty()) {
            return;
        }
        var papers = open.stream().map(Suggestion::documentId).distinct().count();
        var words = new Span(getTranslation("suggestion.waits-in-case", open.size(), papers));
        var first = new LinkTo(
                        DocumentAddress.of(open.getFirst().documentId()), getTranslation("suggestion.check-them"))
                .styled("btn");
        var line = new Div(words, first);
        line.addClassNames("row", "between", "wrap", "grow");
        add(new Callout(Tone.INFO, Icon.EYE, line));
    }
}
