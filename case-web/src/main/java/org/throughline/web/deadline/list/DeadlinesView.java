package org.throughline.web.deadline.list;

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
import org.throughline.core.deadline.list.DeadlineFilter;
import org.throughline.core.deadline.list.DeadlineListService;
import org.throughline.core.staff.PersonService;
import org.throughline.web.address.DeadlinesAddress;
import org.throughline.web.ui.EmptyState;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;

/** Legal dates over all cases, the earliest first. */
@Route("staff/deadlines")
@RolesAllowed({"advocate", "supervisor"})
class DeadlinesView extends Page implements BeforeEnterObserver {

    final WhoseSwitch whose = new WhoseSwitch(this::narrow);
    final DeadlineFilters filters;
    final DeadlineGrid grid;
    final Span count = new Span();

    private final transient DeadlineListService deadlineList;
    private final LocalDate today;

    @Inject
    DeadlinesView(DeadlineListService deadlineList, PersonService people, Clock clock) {
        this.deadlineList = deadlineList;
        today = LocalDate.now(clock);
        titled(words("deadline.all"));
        filters = new DeadlineFilters(people.advocates(), whose, this::narrow);
        grid = new DeadlineGrid(deadlineList, this::filter, today);
        grid.addClassName("tall");
        grid.setEmptyStateComponent(new EmptyState(
                words("deadline.list.none"),
                words("deadline.list.none-why"),
                new LinkTo(DeadlinesAddress.ALL, words("deadline.list.all-i-see")).styled("btn")));
        count.addClassName("muted");
        count.getElement().setAttribute("role", "status");
        var head = new Div(new Div(new H1(words("deadline.all")), count), whose);
        head.addClassNames("row", "between", "wrap", "page-head");
        var card = new Div(filters, grid);
        card.addClassName("card");
        add(head, card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.show(DeadlinesAddress.read(event.getLocation().getQueryParameters()));
        refresh();
    }

    /** What is shown is in the address: it can be kept, and one step back leads out of the list. */
    private void narrow() {
        filters.value().replaceCurrent();
        refresh();
    }

    private DeadlineFilter filter() {
        return filters.value().filter(today);
    }

    private void refresh() {
        var found = deadlineList.count(filter());
        grid.show(found);
        count.setText(words("deadline.list.count", found));
    }
}
