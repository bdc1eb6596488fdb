package org.throughline.web.failure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.throughline.web.address.StartAddress;
import org.throughline.web.ui.EmptyState;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;
import org.throughline.web.ui.Wordmark;

/** The same words whether a page is missing or not open to this person. */
class NotHere extends Page {

    NotHere() {
        titled(words("not-found.title"));
        addClassName("alone");
        var home = new LinkTo(new StartAddress(), Icon.HOME.icon(), new Span(words("not-found.home")))
                .styled("btn", "primary", "lg");
        var card = new Div(EmptyState.page(words("not-found.title"), words("not-found.why"), home));
        card.addClassName("card");
        add(Wordmark.drawn(), card);
    }
}
