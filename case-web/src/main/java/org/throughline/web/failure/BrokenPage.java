package org.throughline.web.failure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.throughline.web.address.StartAddress;
import org.throughline.web.ui.Callout;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;
import org.throughline.web.ui.Wordmark;

/** Shown when a page cannot be opened because of a bug: never the stack, always a number that finds it. */
@AnonymousAllowed
class BrokenPage extends Page implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = SayWhatFailed.log(parameter.getCaughtException());
        titled(words("failure.title"));
        addClassName("alone");
        var home = new LinkTo(new StartAddress(), Icon.HOME.icon(), new Span(words("not-found.home")))
                .styled("btn", "primary", "lg");
        var content = new Div(
                new StateBadge(Tone.OVERDUE, Icon.WARNING, words("failure.badge")),
                new H1(words("failure.title")),
                new Paragraph(words("failure.page")),
                new Callout(Tone.CHECK, Icon.WARNING, new Span(words("problem.failed", reference.text()))),
                home);
        content.addClassName("empty");
        var card = new Div(content);
        card.addClassName("card");
        show(Wordmark.drawn(), card);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
