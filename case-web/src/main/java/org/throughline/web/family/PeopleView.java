package org.throughline.web.family;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Role;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.consent.ConsentService;
import org.throughline.core.duplicate.DuplicateService;
import org.throughline.core.duplicate.MergeService;
import org.throughline.core.family.ContactService;
import org.throughline.web.address.Ids;
import org.throughline.web.casefile.CaseHeader;
import org.throughline.web.casefile.CaseHeaders;
import org.throughline.web.consent.ConsentPanel;
import org.throughline.web.duplicate.MergePanel;
import org.throughline.web.ui.Page;

/** The people around a child, what they agreed to, and what is known of the child itself. */
@Route("staff/cases/:id/people")
@RolesAllowed({"advocate", "supervisor"})
class PeopleView extends Page implements BeforeEnterObserver {

    private final transient CaseFileService cases;
    private final transient CaseHeaders headers;
    private final transient ContactService contacts;
    private final transient ConsentService consents;
    private final transient DuplicateService duplicates;
    private final transient MergeService merges;
    private final UUID caller;
    private final boolean supervises;
    private final LocalDate today;
    private final Div header = new Div();

    @Inject
    PeopleView(
            CaseFileService cases,
            CaseHeaders headers,
            ContactService contacts,
            ConsentService consents,
            DuplicateService duplicates,
            MergeService merges,
            CurrentUser currentUser,
            Clock clock) {
        this.cases = cases;
        this.headers = headers;
        this.contacts = contacts;
        this.consents = consents;
        this.duplicates = duplicates;
        this.merges = merges;
        this.caller = currentUser.id();
        this.supervises = currentUser.get().has(Role.SUPERVISOR);
        this.today = LocalDate.now(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(Ids.of(event.getRouteParameters()));
    }

    private void draw(UUID caseId) {
        var caseView = cases.get(caseId);
        titled(words("family.title", caseView.student().fullName()));
        var agreed = new ConsentPanel(consents, caseId, caller, today);
        agreed.setPeople(contacts.inCase(caseId));
        var people = new ContactsPanel(contacts, caseView, caller, () -> {
            head(caseId);
            agreed.setPeople(contacts.inCase(caseId));
        });
        var main = new Div(people, agreed);
        main.addClassName("stack");
        var child = new ChildPanel(cases, caseView, caller, today, () -> head(caseId));
        var side = new Aside(child, new RelatedCasesPanel(contacts.tiesOf(caseId)));
        if (supervises) {
            side.add(new MergePanel(duplicates, merges, caseView, () -> draw(caseId)));
        }
        side.addClassName("stack");
        side.getElement().setAttribute("aria-label", words("family.side"));
        var columns = new Div(main, side);
        columns.addClassNames("cols", "c-21");
        show(header, columns);
        head(caseView);
    }

    /** The name and the number of people stand in it. */
    private void head(UUID caseId) {
        head(cases.get(caseId));
    }

    private void head(CaseView caseView) {
        header.removeAll();
        header.add(headers.header(caseView, CaseHeader.Tab.PEOPLE));
    }
}
