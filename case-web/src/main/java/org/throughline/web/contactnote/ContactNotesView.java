package org.throughline.web.contactnote;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.timesheet.TimeEntryService;
import org.throughline.web.address.Ids;
import org.throughline.web.casefile.CaseHeader;
import org.throughline.web.casefile.CaseHeaders;
import org.throughline.web.timesheet.TimePanel;
import org.throughline.web.ui.Page;
import org.throughline.web.ui.Panel;

/** Who spoke or wrote to whom in a case, and how long it took. */
@Route("staff/cases/:id/contacts")
@RolesAllowed({"advocate", "supervisor"})
class ContactNotesView extends Page implements BeforeEnterObserver {

    private final transient CaseFileService cases;
    private final transient CaseHeaders headers;
    private final transient NoteServices services;
    private final transient TimeEntryService time;
    private final transient Clock clock;

    @Inject
    ContactNotesView(
            CaseFileService cases, CaseHeaders headers, NoteServices services, TimeEntryService time, Clock clock) {
        this.cases = cases;
        this.headers = headers;
        this.services = services;
        this.time = time;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caseView = cases.get(Ids.of(event.getRouteParameters()));
        var today = LocalDate.now(clock);
        titled(words("contactnote.title-of", caseView.student().fullName()));
        var hours = new TimePanel(time, caseView.id(), today);
        var list = new ContactNoteList(services, caseView.id(), today, hours::draw);
        var form = new NoteEditor(services, clock, caseView.id(), null, note -> {
            list.draw();
            hours.draw();
        });
        var main = new Div(new Panel(words("contactnote.new")).with(form), list);
        main.addClassName("stack");
        var side = new Aside(hours);
        side.getElement().setAttribute("aria-label", words("timesheet.title"));
        var columns = new Div(main, side);
        columns.addClassNames("cols", "c-21");
        show(headers.header(caseView, CaseHeader.Tab.CONTACT_NOTES), columns);
    }
}
