package org.throughline.web.supervise;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.throughline.core.agenda.AgendaService;
import org.throughline.core.agenda.DueFilter;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseFilter.Lack;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.closing.ClosingService;
import org.throughline.core.people.AdvocateProfileService;
import org.throughline.core.people.PersonService;
import org.throughline.core.report.CaseloadService;
import org.throughline.core.triage.InquiryQuery;
import org.throughline.core.triage.InquiryService;
import org.throughline.core.triage.InquiryStatus;
import org.throughline.web.agenda.DueAddress;
import org.throughline.web.agenda.DueAddress.When;
import org.throughline.web.frame.StaffFrame;
import org.throughline.web.language.Days;
import org.throughline.web.part.Counts;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.LinkTo;
import org.throughline.web.part.Page;
import org.throughline.web.part.Tone;

/** What waits for a supervisor, and who carries how much. */
@Route(value = "supervise", layout = StaffFrame.class)
@RolesAllowed("supervisor")
class SuperviseView extends Page implements BeforeEnterObserver {

    private static final int SILENT_DAYS = 30;

    private final transient CaseListService cases;
    private final transient AgendaService agenda;
    private final transient CaseloadService caseloads;
    private final transient ClosingService closings;
    private final transient InquiryService inquiries;
    private final transient AdvocateProfileService profiles;
    private final transient PersonService people;
    private final LocalDate today;

    @Inject
    SuperviseView(
            CaseListService cases,
            AgendaService agenda,
            CaseloadService caseloads,
            ClosingService closings,
            InquiryService inquiries,
            AdvocateProfileService profiles,
            PersonService people,
            Clock clock) {
        this.cases = cases;
        this.agenda = agenda;
        this.caseloads = caseloads;
        this.closings = closings;
        this.inquiries = inquiries;
        this.profiles = profiles;
        this.people = people;
        this.today = LocalDate.now(clock);
        titled(words("supervise.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        var caseload = caseloads.caseload(today.withDayOfMonth(1), today);
        var total = cases.count(CaseQuery.all());
        var about = new Paragraph(Days.inFull(today, getLocale()) + ". "
                + words("supervise.sum", total, caseload.rows().size()));
        about.addClassName("muted");
        var title =
                new Div(new H1(words("supervise.headline", people.organisation().name())), about);
        var head = new Div(title, new LinkTo("supervise/districts", words("record.title")).styled("btn"));
        head.addClassNames("row", "between", "wrap", "page-head");
        show(head, counts(), new WaitingPanel(closings, this::draw), new Roster(caseload, profiles, this::draw));
    }

    /** Each leads to the list that it counts. */
    private Component counts() {
        var due = agenda.counts(DueFilter.ALL);
        return new Counts(words("supervise.counts"))
                .count(
                        DueAddress.ALL.at(When.OVERDUE).path(),
                        due.overdue(),
                        Tone.OVERDUE,
                        Glyph.WARNING,
                        words("supervise.overdue"))
                .count(DueAddress.ALL.at(When.WEEK).path(), due.week(), Tone.SOON, Glyph.CLOCK, words("supervise.week"))
                .count(
                        "staff/inquiries?status=NEW",
                        inquiries.count(InquiryQuery.of(InquiryStatus.NEW)),
                        Glyph.PERSON,
                        words("supervise.inquiries"))
                .count(
                        "staff/cases?lacks=ADVOCATE",
                        count(CaseFilter.ALL.lacks(Lack.ADVOCATE)),
                        Glyph.PEOPLE,
                        words("supervise.no-advocate"))
                .count(
                        "staff/cases?lacks=NEXT_DATE",
                        count(CaseFilter.ALL.lacks(Lack.NEXT_DATE)),
                        Glyph.CALENDAR,
                        words("supervise.no-next-date"))
                .count(
                        "staff/cases?silent=" + SILENT_DAYS,
                        count(CaseFilter.ALL.silentDays(SILENT_DAYS)),
                        Glyph.PHONE,
                        words("supervise.silent", SILENT_DAYS));
    }

    private long count(CaseFilter filter) {
        return cases.count(CaseQuery.of(filter));
    }
}
