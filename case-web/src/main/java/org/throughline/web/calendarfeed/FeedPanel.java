package org.throughline.web.calendarfeed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.time.ZoneId;
import org.throughline.core.calendarfeed.CalendarFeed;
import org.throughline.core.calendarfeed.CalendarFeedService;
import org.throughline.web.language.DateWords;
import org.throughline.web.language.Language;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Panel;

/** The address of the caller's feed: made, shown once, made anew, taken away. */
final class FeedPanel extends Div {

    private final transient CalendarFeedService feeds;
    private final transient URI baseUrl;
    private final transient ZoneId zone;
    private final Div body = new Div();
    private final Div said = new Div();

    FeedPanel(CalendarFeedService feeds, URI baseUrl, ZoneId zone) {
        this.feeds = feeds;
        this.baseUrl = baseUrl;
        this.zone = zone;
        body.addClassName("stack-s");
        said.getElement().setAttribute("role", "status");
        add(new Panel(getTranslation("calendarfeed.address")).with(said, body));
        draw();
    }

    private void draw() {
        feeds.find().ifPresentOrElse(this::show, this::offer);
    }

    private void offer() {
        var make = new Button(getTranslation("calendarfeed.make"), Icon.PLUS.icon(), click -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.setDisableOnClick(true);
        content(new Paragraph(getTranslation("calendarfeed.none")), ways(make));
    }

    private void show(CalendarFeed feed) {
        var read = feed.readOn();
        var since = getTranslation("calendarfeed.since", DateWords.of(feed.madeAt(), zone, getLocale()));
        var last = read == null
                ? getTranslation("calendarfeed.never-read")
                : getTranslation("calendarfeed.read-on", DateWords.of(read, getLocale()));
        content(
                new Paragraph(since + " " + last),
                new Paragraph(getTranslation("calendarfeed.hidden")),
                ways(
                        asked("calendarfeed.renew", "calendarfeed.renew-yes", this::make),
                        asked("calendarfeed.revoke", "calendarfeed.revoke-yes", this::revoke)));
    }

    /** A phone that has the address loses it: that is asked once more, in place. */
    private Button asked(String key, String yes, Runnable then) {
        var button = new Button(getTranslation(key));
        button.addClickListener(click -> {
            var sure = new Button(getTranslation(yes), now -> then.run());
            var keep = new Button(getTranslation("calendarfeed.keep"), now -> draw());
            keep.addClassName("quiet");
            content(new Paragraph(getTranslation(key + "-sure")), ways(sure, keep));
            sure.focus();
        });
        return button;
    }

    private void make() {
        var made = feeds.renew(Language.isSpanish(getLocale()));
        var text = FeedAddress.of(made.secret(), baseUrl);
        var address = new TextField(getTranslation("calendarfeed.address"));
        address.setValue(text);
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        var copy = new Button(getTranslation("calendarfeed.copy"), click -> {
            getElement().executeJs("navigator.clipboard?.writeText($0)", text);
            say("calendarfeed.copied");
        });
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var open = new Anchor();
        open.setText(getTranslation("calendarfeed.open"));
        // our own address, with the one scheme that devices know for calendars
        open.setUnsafeHref(FeedAddress.ofPhone(text));
        open.setRouterIgnore(true);
        open.addClassName("btn");
        var done = new Button(getTranslation("calendarfeed.done"), click -> draw());
        done.addClassName("quiet");
        content(new Paragraph(getTranslation("calendarfeed.once")), address, ways(copy, open, done));
        say("calendarfeed.made");
        address.focus();
    }

    private void revoke() {
        feeds.revoke();
        draw();
        say("calendarfeed.revoked");
    }

    private void content(Component... parts) {
        said.removeAll();
        body.removeAll();
        body.add(parts);
    }

    private static Div ways(Component... ways) {
        var row = new Div(ways);
        row.addClassNames("row", "wrap");
        return row;
    }

    private void say(String key) {
        said.removeAll();
        said.add(new Span(getTranslation(key)));
    }
}
