package org.throughline.web.agenda;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Role;
import org.throughline.core.agenda.AgendaDay;
import org.throughline.core.agenda.AgendaKind;
import org.throughline.core.agenda.AgendaService;
import org.throughline.web.address.StaffPlace;
import org.throughline.web.agenda.AgendaAddress.Mode;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.EmptyState;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;

/** Deadlines, meetings, hearings and tasks, on their days. */
@Route("staff/calendar")
@RolesAllowed({"advocate", "supervisor"})
class AgendaView extends Page implements BeforeEnterObserver {

    /** In pixels: up to this a month is too narrow to be read. */
    private static final int PHONE = 560;

    private final transient AgendaService agenda;
    private final LocalDate today;
    private final boolean advocate;
    private final AgendaTools tools;
    private final Div content = new Div();
    private final Span said = new Span();

    @Inject
    AgendaView(AgendaService agenda, CurrentUser currentUser, Clock clock) {
        this.agenda = agenda;
        this.today = LocalDate.now(clock);
        this.advocate = currentUser.get().has(Role.ADVOCATE);
        titled(words("agenda.title"));
        tools = new AgendaTools(unsaid(), today, this::go);
        said.getElement().setAttribute("role", "status");
        said.addClassNames("s", "muted");
        var phone = new LinkTo(StaffPlace.PHONE_CALENDAR, Icon.PHONE.icon(), new Span(words("calendarfeed.title")))
                .styled("btn");
        var records = new LinkTo(StaffPlace.TIMELINESS, words("timeliness.title")).styled("btn");
        var ways = new Div(records, phone);
        ways.addClassNames("row", "wrap");
        var head = new Div(new Div(new H1(words("agenda.title")), said), ways);
        head.addClassNames("row", "between", "wrap", "page-head");
        var card = new Div(tools, content);
        card.addClassNames("card", "planner");
        add(head, card);
    }

    /** A phone shows the list first; whoever only supervises has few cases of their own. */
    private AgendaAddress unsaid() {
        var width = UI.getCurrent().getPage().getExtendedClientDetails().getWindowInnerWidth();
        return new AgendaAddress(
                width > 0 && width <= PHONE ? Mode.LIST : Mode.MONTH, today, advocate, EnumSet.allOf(AgendaKind.class));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = AgendaParameters.read(event.getLocation().getQueryParameters(), unsaid());
        var days = agenda.days(address.query());
        var title = title(address);
        tools.show(address, title);
        said.setText(words("agenda.said", title, count(days, address)));
        content.removeAll();
        content.add(content(days, address, title));
    }

    /** The days of other months that a month shows are not of it. */
    private static long count(List<AgendaDay> days, AgendaAddress address) {
        return days.stream()
                .filter(day -> !day.on().isBefore(address.day()))
                .filter(day -> address.mode() != Mode.MONTH
                        || !day.on().isAfter(address.month().atEndOfMonth()))
                .mapToLong(AgendaDay::total)
                .sum();
    }

    private void go(AgendaAddress address) {
        address.open();
    }

    private Component content(List<AgendaDay> days, AgendaAddress address, String title) {
        if (address.mode() == Mode.MONTH) {
            return new MonthTable(title, days, address, today);
        }
        return days.isEmpty()
                ? new EmptyState(words("agenda.nothing"), words("agenda.nothing-why"))
                : new DayList(days, address, today);
    }

    private String title(AgendaAddress address) {
        return switch (address.mode()) {
            case MONTH, LIST ->
                DateTimeFormatter.ofLocalizedPattern("yMMMM")
                        .withLocale(getLocale())
                        .format(address.day());
            case WEEK ->
                words(
                        "agenda.week",
                        DateWords.of(address.from(), getLocale()),
                        DateWords.of(address.to(), getLocale()));
            case DAY -> DateWords.inFull(address.day(), getLocale());
        };
    }
}
