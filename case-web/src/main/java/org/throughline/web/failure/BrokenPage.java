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
import org.throughline.web.part.Glyph;
import org.throughline.web.part.LinkTo;
import org.throughline.web.part.Note;
import org.throughline.web.part.Page;
import org.throughline.web.part.StateBadge;
import org.throughline.web.part.Tone;
import org.throughline.web.part.Wordmark;

/** Shown when a page cannot be opened because of a bug: never the stack, always a number that finds it. */
@AnonymousAllowed
class BrokenPage extends Page implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = SayWhatFailed.log(parameter.getCaughtException());
        titled(words("failure.title"));
        addClassName("alone");
        var home = new LinkTo("", Glyph.HOME.icon(), new Span(words("not-found.home"))).styled("btn", "primary", "lg");
        var content = new Div(
                new StateBadge(Tone.OVERDUE, Glyph.WARNING, words("failure.badge")),
                new H1(words("failure.title")),
                new Paragraph(words("failure.page")),
                new Note(Tone.CHECK, Glyph.WARNING, new Span(words("failure.reference", reference.text()))),
                home);
        content.addClassName("empty");
        var card = new Div(content);
        card.addClassName("card");
        show(Wordmark.drawn(), card);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
