package org.throughline.web.casepage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Role;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.closing.ClosingService;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.deadline.DeadlineService;
import org.throughline.core.deadline.Headline;
import org.throughline.core.fact.FactService;
import org.throughline.core.fact.StagePath;
import org.throughline.core.family.ContactService;
import org.throughline.core.team.AssignmentService;
import org.throughline.core.team.TeamService;
import org.throughline.core.timeline.TimelineFilter;
import org.throughline.core.timeline.TimelineService;
import org.throughline.docs.pagenote.PageNoteService;
import org.throughline.docs.review.ReviewService;
import org.throughline.docs.suggestion.SuggestionService;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.address.Ids;
import org.throughline.web.assignment.OfferPanel;
import org.throughline.web.casefile.CaseHeader;
import org.throughline.web.casefile.CaseHeaders;
import org.throughline.web.closing.ClosingChecks;
import org.throughline.web.closing.ClosingPanel;
import org.throughline.web.deadline.DeadlineWords;
import org.throughline.web.deadline.DeadlinesPanel;
import org.throughline.web.deadline.HeadlinePanel;
import org.throughline.web.deadline.MovedDeadlineWords;
import org.throughline.web.fact.Duty;
import org.throughline.web.fact.FactsPanel;
import org.throughline.web.fact.PathLine;
import org.throughline.web.pagenote.MeetingQuestionsPanel;
import org.throughline.web.task.TaskPanel;
import org.throughline.web.team.TeamPanel;
import org.throughline.web.timeline.TimelineList;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;
import org.throughline.web.ui.Panel;

@Route("staff/cases/:id")
@RolesAllowed({"advocate", "supervisor"})
class OverviewView extends Page implements BeforeEnterObserver {

    private static final int LATEST = 6;

    private final transient CaseFileService cases;
    private final transient CaseHeaders headers;
    private final transient ContactService contacts;
    private final transient FactService facts;
    private final transient DeadlineService deadlines;
    private final transient PageNoteService notes;
    private final transient TimelineService timelines;
    private final TaskPanel todo;
    private final transient TeamService teams;
    private final transient ClosingService closings;
    private final transient ClosingChecks checks;
    private final transient SuggestionService suggestions;
    private final transient ReviewService reviews;
    private final transient AssignmentService assignments;
    private final UUID me;
    private final boolean isSupervisor;
    private final LocalDate today;
    private final Div headline = new Div();
    private final Div clocks = new Div();
    private transient List<Deadline> shown = List.of();
    private long openTasks;

    @Inject
    OverviewView(
            CaseFileService cases,
            CaseHeaders headers,
            ContactService contacts,
            FactService facts,
            DeadlineService deadlines,
            PageNoteService notes,
            TaskPanel todo,
            TimelineService timelines,
            TeamService teams,
            ClosingService closings,
            ClosingChecks checks,
            SuggestionService suggestions,
            ReviewService reviews,
            AssignmentService assignments,
            CurrentUser currentUser,
            Clock clock) {
        this.todo = todo;
        this.notes = notes;
        this.cases = cases;
        this.headers = headers;
        this.contacts = contacts;
        this.facts = facts;
        this.deadlines = deadlines;
        this.timelines = timelines;
        this.teams = teams;
        this.closings = closings;
        this.checks = checks;
        this.suggestions = suggestions;
        this.reviews = reviews;
        this.assignments = assignments;
        this.me = currentUser.id();
        this.isSupervisor = currentUser.get().has(Role.SUPERVISOR);
        this.today = LocalDate.now(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Ids.of(event.getRouteParameters()));
    }

    private void show(UUID caseId) {
        var caseView = cases.get(caseId);
        titled(caseView.student().fullName());
        var upload = new LinkTo(
                        CaseAddress.of(caseView.id()).documents(), Icon.UPLOAD.icon(), new Span(words("document.add")))
                .styled("btn");
        var closed = caseView.status() == CaseStatus.CLOSED;
        var about = new AboutPanel(cases, caseView, me, () -> show(caseView.id()));
        var happened = new FactsPanel(facts, caseView.id(), me, today, this::duties, () -> changed(caseView.id()));
        var team = new TeamPanel(teams, caseView, me, () -> show(caseView.id()));
        var closing = new ClosingPanel(closings, checks, caseView, isSupervisor, me, () -> show(caseView.id()));
        var main = new Div();
        var side = new Aside();
        if (closed) {
            about.setReadOnly();
            happened.setReadOnly();
            team.setReadOnly();
            main.add(about, happened, clocks, latest(caseView));
            side.add(closing);
        } else {
            todo.show(caseView);
            openTasks = todo.countOpen();
            main.add(
                    new CheckPanel(suggestions, caseView.id()),
                    new PlanFindings(reviews, caseView.id()),
                    todo,
                    about,
                    clocks,
                    happened,
                    new MeetingQuestionsPanel(notes, caseView.id()),
                    latest(caseView));
        }
        main.addClassName("stack");
        side.add(new ChildCard(caseView, today), new FamilyCard(caseView.id(), contacts.inCase(caseView.id())), team);
        if (!closed) {
            side.add(new OfferPanel(assignments, caseView, isSupervisor, () -> show(caseView.id())), closing);
        }
        side.addClassName("stack");
        side.getElement().setAttribute("aria-label", words("case.side"));
        var columns = new Div(main, side);
        columns.addClassNames("cols", "c-21");
        if (closed) {
            headline.removeAll();
            clocks.removeAll();
            clocks.add(DeadlinesPanel.stopped(deadlines.inCase(caseView.id()), today));
            show(headers.header(caseView, CaseHeader.Tab.OVERVIEW), columns);
        } else {
            showClocks(caseView.id());
            show(headers.header(caseView, CaseHeader.Tab.OVERVIEW, upload), headline, columns);
        }
    }

    /** What a change of the facts brought: other days, and tasks of playbooks. */
    private String changed(UUID caseId) {
        var moved = showClocks(caseId);
        var before = openTasks;
        todo.refresh();
        openTasks = todo.countOpen();
        var added = openTasks - before;
        return added > 0 ? (moved + " " + words("task.came", added)).strip() : moved;
    }

    /** What the facts come to now; answers what moved since it was shown last. */
    private String showClocks(UUID caseId) {
        var now = deadlines.inCase(caseId);
        var moved = new MovedDeadlineWords(new DeadlineWords(getLocale()), today).between(shown, now);
        shown = now;
        var due = Headline.of(now, today).map(Deadline::dueOn).orElse(null);
        var path = new PathLine(StagePath.of(facts.ledger(caseId).inForce()), due);
        headline.removeAll();
        headline.add(new HeadlinePanel(now, today, path));
        clocks.removeAll();
        clocks.add(new DeadlinesPanel(now, deadlines.doubts(caseId), today));
        return moved;
    }

    private List<Duty> duties() {
        var words = new DeadlineWords(getLocale());
        return shown.stream()
                .filter(one -> one.isLegal() && !one.isBeside() && one.counts(today))
                .map(one -> new Duty(one.ruleId(), words.title(one, today)))
                .distinct()
                .toList();
    }

    private Component latest(CaseView caseView) {
        var page = timelines.inCase(caseView.id(), TimelineFilter.ALL, 0, LATEST);
        var whole = new LinkTo(CaseAddress.of(caseView.id()).timeline(), words("timeline.whole"));
        return new Panel(words("timeline.latest"), whole).filledWith(new TimelineList(page));
    }
}
