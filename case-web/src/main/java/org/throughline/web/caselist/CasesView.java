package org.throughline.web.caselist;

import com.vaadin.flow.component.html.Anchor;
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
import java.util.ArrayList;
import java.util.List;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Role;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.caselist.SavedViewService;
import org.throughline.core.staff.PersonService;
import org.throughline.core.task.TaskService;
import org.throughline.core.team.TeamService;
import org.throughline.web.address.CasesAddress;
import org.throughline.web.address.StaffPlace;
import org.throughline.web.ui.EmptyState;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;

@Route("staff/cases")
@RolesAllowed({"advocate", "supervisor"})
class CasesView extends Page implements BeforeEnterObserver {

    final CaseFilters filters;
    final CaseGrid grid;
    final BulkBar bulk;
    final ChosenCases chosen;
    final Span count = new Span();

    private final SavedLists saved;

    private final transient CaseListService cases;

    @Inject
    CasesView(
            CaseListService cases,
            PersonService people,
            SavedViewService views,
            TeamService teams,
            TaskService tasks,
            CaseListFile file,
            CurrentUser currentUser,
            Clock clock) {
        this.cases = cases;
        filters = new CaseFilters(people.advocates(), this::narrow);
        grid = new CaseGrid(cases, LocalDate.now(clock), () -> CaseQuery.of(filters.value()));
        bulk = new BulkBar(
                teams, tasks, currentUser.get().has(Role.SUPERVISOR), this::chooseAll, this::chooseNone, this::refresh);
        titled(words("case.title"));
        grid.addClassName("tall");
        chosen = grid.choosable(chosen -> bulk.show(new ArrayList<>(chosen)));
        grid.setEmptyStateComponent(new EmptyState(
                words("case.none"),
                words("case.none-why"),
                new LinkTo(StaffPlace.NEW_CASE, Icon.PLUS.icon(), new Span(words("case.new")))
                        .styled("btn", "primary")));
        count.addClassName("muted");
        count.getElement().setAttribute("role", "status");
        var export = new Anchor(file.download(() -> CaseQuery.of(filters.value()), getLocale()), words("case.export"));
        export.addClassName("btn");
        export.addComponentAsFirst(Icon.DOWNLOAD.icon());
        var head = new Div(new Div(new H1(words("case.title")), count), export);
        head.addClassNames("row", "between", "wrap", "page-head");
        saved = new SavedLists(views, filters::value, this::open);
        var card = new Div(filters, saved, bulk, grid);
        card.addClassName("card");
        bulk.show(List.of());
        add(head, card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.show(CasesAddress.read(event.getLocation().getQueryParameters()).filter());
        refresh();
    }

    private void open(CaseFilter filter) {
        filters.show(filter);
        narrow();
    }

    /** What is shown is in the address: it can be kept, and one step back leads out of the list. */
    private void narrow() {
        CasesAddress.of(filters.value()).replaceCurrent();
        chooseNone();
        refresh();
    }

    private void chooseAll() {
        chosen.add(cases.ids(CaseQuery.of(filters.value()), TeamService.AT_ONCE));
    }

    private void chooseNone() {
        chosen.clear();
    }

    private void refresh() {
        var found = cases.count(CaseQuery.of(filters.value()));
        grid.show(found);
        count.setText(words("case.count", found));
        saved.offer(filters.isNarrow());
    }
}
