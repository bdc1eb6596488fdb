package org.throughline.web.agenda;

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
import org.throughline.core.agenda.AgendaService;
import org.throughline.core.agenda.DueFilter;
import org.throughline.core.people.PersonService;
import org.throughline.web.frame.StaffFrame;
import org.throughline.web.part.Empty;
import org.throughline.web.part.LinkTo;
import org.throughline.web.part.Page;

/** Legal dates over all cases, the earliest first. */
@Route(value = "staff/deadlines", layout = StaffFrame.class)
@RolesAllowed({"advocate", "supervisor"})
class DeadlinesView extends Page implements BeforeEnterObserver {

    final WhoseSwitch whose = new WhoseSwitch(this::narrow);
    final DueFilters filters;
    final DueGrid grid;
    final Span count = new Span();

    private final transient AgendaService agenda;
    private final LocalDate today;

    @Inject
    DeadlinesView(AgendaService agenda, PersonService people, Clock clock) {
        this.agenda = agenda;
        today = LocalDate.now(clock);
        titled(words("deadline.all"));
        filters = new DueFilters(people.advocates(), whose, this::narrow);
        grid = new DueGrid(agenda, this::filter, today);
        grid.addClassName("tall");
        grid.setEmptyStateComponent(new Empty(
                words("agenda.none"),
                words("agenda.none-why"),
                new LinkTo(DueAddress.ALL.path(), words("agenda.all-i-see")).styled("btn")));
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
        filters.show(DueAddress.read(event.getLocation().getQueryParameters()));
        refresh();
    }

    /** What is shown is in the address: it can be kept, and one step back leads out of the list. */
    private void narrow() {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, filters.value().location());
        refresh();
    }

    private DueFilter filter() {
        return filters.value().filter(today);
    }

    private void refresh() {
        var found = agenda.count(filter());
        grid.show(found);
        count.setText(words("agenda.count", found));
    }
}
