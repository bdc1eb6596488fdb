package org.throughline.web.failure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.throughline.web.part.Empty;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.LinkTo;
import org.throughline.web.part.Page;
import org.throughline.web.part.Wordmark;

/** The same words whether a page is missing or not open to this person. */
class NotHere extends Page {

    NotHere() {
        titled(words("not-found.title"));
        addClassName("alone");
        var home = new LinkTo("", Glyph.HOME.icon(), new Span(words("not-found.home"))).styled("btn", "primary", "lg");
        var card = new Div(Empty.page(words("not-found.title"), words("not-found.why"), home));
        card.addClassName("card");
        add(Wordmark.drawn(), card);
    }
}
