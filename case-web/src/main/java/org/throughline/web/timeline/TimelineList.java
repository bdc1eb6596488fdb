package org.throughline.web.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.di.Instantiator;
import org.throughline.core.timeline.TimelineEntry;
import org.throughline.core.timeline.TimelineKind;
import org.throughline.core.timeline.TimelinePage;
import org.throughline.web.address.DocumentAddress;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;

/** What happened, each with its day, what it was, and who wrote it down. */
public final class TimelineList extends OrderedList {

    private static final int SHORT = 400;

    private final transient EntryWords say;

    public TimelineList(TimelinePage page) {
        say = new EntryWords(Instantiator.get(UI.getCurrent()).getI18NProvider(), getLocale(), page.names());
        addClassName("timeline");
        page.entries().forEach(entry -> add(item(entry)));
    }

    private ListItem item(TimelineEntry entry) {
        var day = new Span(DateWords.of(entry.on(), getLocale()));
        day.addClassNames("day", "muted");
        var what = new Span(say.what(entry));
        what.addClassName("strong");
        var text = new Div(what);
        text.addClassName("grow");
        if (!entry.isInForce()) {
            text.add(muted(getTranslation("timeline.not-in-force")));
        }
        if (!entry.words().isBlank()) {
            text.add(about(entry));
        }
        var received = say.received(entry);
        if (!received.isEmpty()) {
            text.add(muted(received));
        }
        var by = say.by(entry);
        if (!by.isEmpty()) {
            text.add(muted(by));
        }
        return new ListItem(day, glyph(entry.kind()).icon(), text);
    }

    private static Component about(TimelineEntry entry) {
        var words = entry.words().length() > SHORT ? entry.words().substring(0, SHORT) + "…" : entry.words();
        var paper = entry.documentId();
        if (paper != null) {
            var page = entry.page() == null ? 1 : entry.page();
            return new LinkTo(DocumentAddress.of(paper).page(page), words);
        }
        var text = new Span(words);
        text.addClassName("pre");
        return text;
    }

    private static Span muted(String words) {
        var text = new Span(words);
        text.addClassNames("s", "muted");
        return text;
    }

    private static Icon glyph(TimelineKind kind) {
        return switch (kind) {
            case FACT -> Icon.CALENDAR;
            case DOCUMENT -> Icon.DOCUMENT;
            case CONTACT -> Icon.PHONE;
            case TASK -> Icon.CHECK;
            case CASE -> Icon.FOLDER;
        };
    }
}
