package org.throughline.web.supervise;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
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
import java.time.LocalDate;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseFilter.Lack;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.closing.ClosingService;
import org.throughline.core.closing.PendingClosing;
import org.throughline.core.deadline.list.DeadlineFilter;
import org.throughline.core.deadline.list.DeadlineListService;
import org.throughline.core.inquiry.triage.InquiryQuery;
import org.throughline.core.inquiry.triage.InquiryService;
import org.throughline.core.inquiry.triage.InquiryStatus;
import org.throughline.core.organisation.OrganisationService;
import org.throughline.core.report.CaseloadService;
import org.throughline.core.staff.AdvocateProfileService;
import org.throughline.core.team.TeamService;
import org.throughline.web.address.CasesAddress;
import org.throughline.web.address.DeadlinesAddress;
import org.throughline.web.address.DeadlinesAddress.When;
import org.throughline.web.address.InquiriesAddress;
import org.throughline.web.address.StaffPlace;
import org.throughline.web.closing.ClosingChecks;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.CountLinks;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;
import org.throughline.web.ui.Tone;

/** What waits for a supervisor, and who carries how much. */
@Route("supervise")
@RolesAllowed("supervisor")
class SuperviseView extends Page implements BeforeEnterObserver {

    private static final int SILENT_DAYS = 30;

    private final transient CaseListService cases;
    private final transient DeadlineListService deadlineList;
    private final transient CaseloadService caseloads;
    private final transient ClosingService closings;
    private final transient InquiryService inquiries;
    private final transient AdvocateProfileService profiles;
    private final transient OrganisationService organisations;
    private final transient ClosingChecks checks;
    private final transient TeamService teams;
    private final Div closed = new Div();
    private final LocalDate today;

    @Inject
    SuperviseView(
            CaseListService cases,
            DeadlineListService deadlineList,
            CaseloadService caseloads,
            ClosingService closings,
            ClosingChecks checks,
            InquiryService inquiries,
            AdvocateProfileService profiles,
            OrganisationService organisations,
            TeamService teams,
            Clock clock) {
        this.cases = cases;
        this.deadlineList = deadlineList;
        this.caseloads = caseloads;
        this.closings = closings;
        this.checks = checks;
        closed.getElement().setAttribute("role", "status");
        closed.addClassNames("row", "wrap", "said");
        this.inquiries = inquiries;
        this.profiles = profiles;
        this.organisations = organisations;
        this.teams = teams;
        this.today = LocalDate.now(clock);
        titled(words("supervise.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    /** What was done here can be undone here, for as long as it is in sight. */
    private void tellClosed(PendingClosing waiting) {
        var caseId = waiting.closing().caseId();
        var undo = new Button(words("closing.undo"), Icon.RETRY.icon(), click -> {
            closings.reopen(caseId, words("closing.by-mistake"));
            closed.removeAll();
            draw();
        });
        closed.removeAll();
        closed.add(new Span(words("closing.done", waiting.child())), undo);
        draw();
        undo.focus();
    }

    private void tellAssigned(String said) {
        closed.removeAll();
        closed.add(new Span(said));
        draw();
    }

    private void draw() {
        var caseload = caseloads.caseload(today.withDayOfMonth(1), today);
        var total = cases.count(CaseQuery.all());
        var about = new Paragraph(DateWords.inFull(today, getLocale()) + ". "
                + words("supervise.sum", total, caseload.rows().size()));
        about.addClassName("muted");
        var title = new Div(
                new H1(words("supervise.headline", organisations.current().name())), about);
        var head = new Div(title, new LinkTo(StaffPlace.TIMELINESS, words("timeliness.title")).styled("btn"));
        head.addClassNames("row", "between", "wrap", "page-head");
        show(
                head,
                counts(),
                closed,
                new VacantPanel(teams, this::tellAssigned),
                new WaitingPanel(closings, checks, this::tellClosed),
                new Roster(caseload, profiles, this::draw));
    }

    /** Each leads to the list that it counts. */
    private Component counts() {
        var due = deadlineList.counts(DeadlineFilter.ALL);
        var unassigned = CaseFilter.ALL.lacks(Lack.ADVOCATE);
        var undated = CaseFilter.ALL.lacks(Lack.NEXT_DATE);
        var silent = CaseFilter.ALL.silentDays(SILENT_DAYS);
        return new CountLinks(words("supervise.counts"))
                .count(
                        DeadlinesAddress.ALL.at(When.OVERDUE),
                        due.overdue(),
                        Tone.OVERDUE,
                        Icon.WARNING,
                        words("supervise.overdue"))
                .count(DeadlinesAddress.ALL.at(When.WEEK), due.week(), Tone.SOON, Icon.CLOCK, words("supervise.week"))
                .count(
                        InquiriesAddress.of(InquiryStatus.NEW),
                        inquiries.count(InquiryQuery.of(InquiryStatus.NEW)),
                        Icon.PERSON,
                        words("supervise.inquiries"))
                .count(CasesAddress.of(unassigned), count(unassigned), Icon.PEOPLE, words("supervise.no-advocate"))
                .count(CasesAddress.of(undated), count(undated), Icon.CALENDAR, words("supervise.no-next-date"))
                .count(CasesAddress.of(silent), count(silent), Icon.PHONE, words("supervise.silent", SILENT_DAYS));
    }

    private long count(CaseFilter filter) {
        return cases.count(CaseQuery.of(filter));
    }
}
