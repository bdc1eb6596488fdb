package org.throughline.web.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

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
