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
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseFilter.Lack;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.docs.document.IncomingService;
import org.throughline.docs.suggestion.SuggestionService;
import org.throughline.web.assignment.AssignmentPanel;
import org.throughline.web.caselist.CaseGrid;
import org.throughline.web.frame.StaffFrame;
import org.throughline.web.language.Days;
import org.throughline.web.part.Counts;
import org.throughline.web.part.Empty;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.LinkTo;
import org.throughline.web.part.Page;
import org.throughline.web.part.Panel;

/** What needs an advocate today, then the caseload. */
@Route(value = "staff", layout = StaffFrame.class)
@RolesAllowed({"advocate", "supervisor"})
class HomeView extends Page implements BeforeEnterObserver {

    private static final Duration LATELY = Duration.ofDays(7);
    private static final int MOST = 20;
    private static final int SILENT_DAYS = 30;

    private final transient CaseListService cases;
    private final transient IncomingService incoming;
    private final transient SuggestionService suggestions;
    private final AssignmentPanel assignments;
    private final transient Clock clock;
    private final UUID me;

    @Inject
    HomeView(
            CaseListService cases,
            IncomingService incoming,
            SuggestionService suggestions,
            AssignmentPanel assignments,
            CurrentUser currentUser,
            Clock clock) {
        this.cases = cases;
        this.suggestions = suggestions;
        this.incoming = incoming;
        this.assignments = assignments;
        this.clock = clock;
        this.me = currentUser.id();
        titled(words("home.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var came = incoming.lately(clock.instant().minus(LATELY), MOST);
        var today =
                new Paragraph(Days.inFull(LocalDate.now(clock), getLocale()) + ". " + words("home.came", came.size()));
        today.addClassName("muted");
        var attention = new Panel(words("home.incoming"))
                .filledWith(
                        came.isEmpty()
                                ? new Empty(words("home.nothing"), words("home.nothing-why"))
                                : new IncomingList(came));
        show(new Div(new H1(words("home.title")), today), assignments, counts(), attention, caseload());
    }

    private Component counts() {
        return new Counts(words("home.counts"))
                .count("staff/suggestions", suggestions.count(), Glyph.EYE, words("home.to-check"))
                .count(list(CaseStatus.OPEN), count(CaseStatus.OPEN), Glyph.FOLDER, words("supervise.open"))
                .count(list(CaseStatus.INTAKE), count(CaseStatus.INTAKE), Glyph.PERSON, words("supervise.intake"))
                .count(
                        "staff/cases?lacks=NEXT_DATE&advocate=" + me,
                        count(CaseFilter.ALL.lacks(Lack.NEXT_DATE)),
                        Glyph.CALENDAR,
                        words("supervise.no-next-date"))
                .count(
                        "staff/cases?silent=" + SILENT_DAYS + "&advocate=" + me,
                        count(CaseFilter.ALL.silentDays(SILENT_DAYS)),
                        Glyph.PHONE,
                        words("supervise.silent", SILENT_DAYS));
    }

    private String list(CaseStatus status) {
        return "staff/cases?status=" + status + "&advocate=" + me;
    }

    private long count(@Nullable CaseStatus status) {
        return cases.count(mine(status));
    }

    private long count(CaseFilter filter) {
        return cases.count(CaseQuery.of(filter.advocate(me)));
    }

    private CaseQuery mine(@Nullable CaseStatus status) {
        return CaseQuery.of(CaseFilter.ALL.status(status).advocate(me)).by(CaseQuery.Sort.OPENED, true);
    }

    private Component caseload() {
        var all = new LinkTo("staff/cases?advocate=" + me, words("home.all", count((CaseStatus) null))).styled("btn");
        var panel = new Panel(words("home.caseload"), all);
        var open = count(CaseStatus.OPEN);
        if (open == 0) {
            var begin = new LinkTo("staff/cases/new", Glyph.PLUS.icon(), new Span(words("case.new")))
                    .styled("btn", "primary");
            return panel.filledWith(new Empty(words("home.no-cases"), words("home.no-cases-why"), begin));
        }
        var grid = new CaseGrid(cases, () -> mine(CaseStatus.OPEN));
        grid.show(open);
        return panel.filledWith(grid);
    }
}
