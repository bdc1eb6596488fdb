package org.throughline.web.planner;

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
import org.throughline.core.planner.PlannedDay;
import org.throughline.core.planner.PlannedKind;
import org.throughline.core.planner.PlannerService;
import org.throughline.web.frame.StaffFrame;
import org.throughline.web.language.Days;
import org.throughline.web.part.Empty;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.LinkTo;
import org.throughline.web.part.Page;
import org.throughline.web.planner.PlannerAddress.Mode;

/** Deadlines, meetings, hearings and tasks, on their days. */
@Route(value = PlannerAddress.PATH, layout = StaffFrame.class)
@RolesAllowed({"advocate", "supervisor"})
class PlannerView extends Page implements BeforeEnterObserver {

    /** In pixels: up to this a month is too narrow to be read. */
    private static final int PHONE = 560;

    private final transient PlannerService planner;
    private final LocalDate today;
    private final boolean advocate;
    private final PlannerTools tools;
    private final Div content = new Div();
    private final Span said = new Span();

    @Inject
    PlannerView(PlannerService planner, CurrentUser currentUser, Clock clock) {
        this.planner = planner;
        this.today = LocalDate.now(clock);
        this.advocate = currentUser.get().has(Role.ADVOCATE);
        titled(words("planner.title"));
        tools = new PlannerTools(unsaid(), today, this::go);
        said.getElement().setAttribute("role", "status");
        said.addClassNames("s", "muted");
        var phone = new LinkTo("staff/calendar/phone", Glyph.PHONE.icon(), new Span(words("feed.title"))).styled("btn");
        var records = new LinkTo("supervise/districts", words("record.title")).styled("btn");
        var ways = new Div(records, phone);
        ways.addClassNames("row", "wrap");
        var head = new Div(new Div(new H1(words("planner.title")), said), ways);
        head.addClassNames("row", "between", "wrap", "page-head");
        var card = new Div(tools, content);
        card.addClassNames("card", "planner");
        add(head, card);
    }

    /** A phone shows the list first; whoever only supervises has few cases of their own. */
    private PlannerAddress unsaid() {
        var width = UI.getCurrent().getPage().getExtendedClientDetails().getWindowInnerWidth();
        return new PlannerAddress(
                width > 0 && width <= PHONE ? Mode.LIST : Mode.MONTH,
                today,
                advocate,
                EnumSet.allOf(PlannedKind.class));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = PlannerParameters.read(event.getLocation().getQueryParameters(), unsaid());
        var days = planner.days(address.query());
        var title = title(address);
        tools.show(address, title);
        said.setText(words("planner.said", title, count(days, address)));
        content.removeAll();
        content.add(content(days, address, title));
    }

    /** The days of other months that a month shows are not of it. */
    private static long count(List<PlannedDay> days, PlannerAddress address) {
        return days.stream()
                .filter(day -> !day.on().isBefore(address.day()))
                .filter(day -> address.mode() != Mode.MONTH
                        || !day.on().isAfter(address.month().atEndOfMonth()))
                .mapToLong(PlannedDay::total)
                .sum();
    }

    private void go(PlannerAddress address) {
        UI.getCurrent().navigate(PlannerAddress.PATH, address.parameters());
    }

    private Component content(List<PlannedDay> days, PlannerAddress address, String title) {
        if (address.mode() == Mode.MONTH) {
            return new MonthTable(title, days, address, today);
        }
        return days.isEmpty()
                ? new Empty(words("planner.nothing"), words("planner.nothing-why"))
                : new DayList(days, address, today);
    }

    private String title(PlannerAddress address) {
        return switch (address.mode()) {
            case MONTH, LIST ->
                DateTimeFormatter.ofLocalizedPattern("yMMMM")
                        .withLocale(getLocale())
                        .format(address.day());
            case WEEK ->
                words("planner.week", Days.of(address.from(), getLocale()), Days.of(address.to(), getLocale()));
            case DAY -> Days.inFull(address.day(), getLocale());
        };
    }
}
