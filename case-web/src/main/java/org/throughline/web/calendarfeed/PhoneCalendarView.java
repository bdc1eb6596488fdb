package org.throughline.web.calendarfeed;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Stream;
import org.throughline.auth.settings.AuthSettings;
import org.throughline.core.calendarfeed.CalendarFeedService;
import org.throughline.web.address.StaffPlace;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;
import org.throughline.web.ui.Panel;

/** How one's own dates come into the calendar of a phone, and what of them leaves the house that way. */
@Route("staff/calendar/phone")
@RolesAllowed({"advocate", "supervisor"})
class PhoneCalendarView extends Page {

    @Inject
    PhoneCalendarView(CalendarFeedService feeds, AuthSettings login, Clock clock) {
        titled(words("calendarfeed.title"));
        var crumb = new Nav(
                new LinkTo(StaffPlace.CALENDAR, words("agenda.title")),
                Icon.CHEVRON.icon(),
                new Span(words("calendarfeed.title")));
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("aria-label", words("place.where"));
        add(
                crumb,
                new H1(words("calendarfeed.title")),
                new Paragraph(words("calendarfeed.about")),
                new FeedPanel(feeds, login.baseUrl(), clock.getZone()),
                new Panel(words("calendarfeed.leaves"))
                        .with(list("calendarfeed.leaves-1", "calendarfeed.leaves-2", "calendarfeed.leaves-3")),
                new Panel(words("calendarfeed.how"))
                        .with(list("calendarfeed.how-iphone", "calendarfeed.how-google", "calendarfeed.how-outlook")));
    }

    private UnorderedList list(String... keys) {
        return new UnorderedList(
                Stream.of(keys).map(key -> new ListItem(words(key))).toArray(ListItem[]::new));
    }
}
