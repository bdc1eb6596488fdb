package org.throughline.web.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseFilter.Lack;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.deadline.list.DeadlineCounts;
import org.throughline.web.address.CasesAddress;
import org.throughline.web.address.StaffPlace;
import org.throughline.web.assignment.AssignmentPanel;
import org.throughline.web.caselist.CaseGrid;
import org.throughline.web.deadline.list.WhoseSwitch;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.EmptyState;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;
import org.throughline.web.ui.Panel;

/** What needs an advocate today, then the caseload. */
@Route("staff")
@RolesAllowed({"advocate", "supervisor"})
class HomeView extends Page implements BeforeEnterObserver {

    /** Of the caseload; the list has the rest. */
    private static final int SHOWN = 8;

    final WhoseSwitch whose = new WhoseSwitch(this::turn);

    private final transient CaseListService cases;
    private final transient MyDay day;
    private final AssignmentPanel assignments;
    private final UUID me;
    private final Paragraph about = new Paragraph();
    private final Div content = new Div();

    @Inject
    HomeView(CaseListService cases, MyDay day, AssignmentPanel assignments, CurrentUser currentUser) {
        this.cases = cases;
        this.day = day;
        this.assignments = assignments;
        this.me = currentUser.id();
        titled(words("home.title"));
        about.addClassName("muted");
        about.getElement().setAttribute("role", "status");
        content.addClassName("stack-l");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        whose.show(HomeAddress.read(event.getLocation().getQueryParameters()).mine());
        var head = new Div(new Div(new H1(words("home.title")), about), whose);
        head.addClassNames("row", "between", "wrap", "page-head");
        show(head, assignments, content);
        draw();
    }

    /** In its place, so that who uses the keyboard stays on the switch. */
    private void turn() {
        new HomeAddress(whose.isMine()).replaceCurrent();
        draw();
    }

    private void draw() {
        var mine = whose.isMine();
        var data = day.look(mine);
        about.setText(sentence(data.dates(), data.today()));
        content.removeAll();
        content.add(data.counts(this), data.attention(), caseload(mine, data.today()));
    }

    /** Such as "Friday, November 20, 2026. Two dates have passed and four fall in the next 7 days." */
    private String sentence(DeadlineCounts dates, LocalDate today) {
        return words(
                "home.sentence",
                DateWords.inFull(today, getLocale()),
                words("home.passed", dates.overdue()),
                words("home.fall", dates.week()));
    }

    private Component caseload(boolean mine, LocalDate today) {
        var filter = mine ? CaseFilter.ALL.advocate(me) : CaseFilter.ALL;
        var all = cases.count(CaseQuery.of(filter));
        var going = filter.lacks(Lack.CLOSING);
        var open = cases.count(CaseQuery.of(going));
        var way = new LinkTo(CasesAddress.of(filter), words(mine ? "home.all" : "home.all-of-team", all)).styled("btn");
        var some = new Span(open > SHOWN ? words("home.some-cases", SHOWN, open) : "");
        some.addClassNames("s", "muted");
        var panel = new Panel(words(mine ? "home.caseload" : "home.team-caseload"), some, way);
        if (open == 0) {
            var begin = new LinkTo(StaffPlace.NEW_CASE, Icon.PLUS.icon(), new Span(words("case.new")))
                    .styled("btn", "primary");
            return panel.filledWith(new EmptyState(words("home.no-cases"), words("home.no-cases-why"), begin));
        }
        var next = CaseQuery.of(going).by(CaseQuery.Sort.NEXT, false);
        var grid = new CaseGrid(cases, today, () -> next, SHOWN);
        grid.show(open);
        return panel.filledWith(grid);
    }
}
