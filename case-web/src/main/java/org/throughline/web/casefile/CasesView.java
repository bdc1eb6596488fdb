package org.throughline.web.casefile;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseQuery;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.people.Person;
import org.throughline.core.people.PersonService;
import org.throughline.web.frame.StaffFrame;
import org.throughline.web.part.Empty;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.LinkTo;
import org.throughline.web.part.Page;

@Route(value = "staff/cases", layout = StaffFrame.class)
@RolesAllowed({"advocate", "supervisor"})
class CasesView extends Page implements BeforeEnterObserver {

    final TextField text = new TextField();
    final ComboBox<CaseStatus> status = new ComboBox<>();
    final ComboBox<Person> advocate = new ComboBox<>();
    final CaseGrid grid;
    final Span count = new Span();

    private final transient CaseFileService cases;

    @Inject
    CasesView(CaseFileService cases, PersonService people) {
        this.cases = cases;
        grid = new CaseGrid(cases, this::wanted);
        titled(words("case.title"));
        text.setLabel(words("case.filter"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setMaxLength(100);
        status.setLabel(words("case.status"));
        status.setItems(CaseStatus.values());
        status.setItemLabelGenerator(one -> words("case.status." + one));
        status.setPlaceholder(words("case.any-status"));
        status.setClearButtonVisible(true);
        advocate.setLabel(words("case.advocate"));
        advocate.setItems(people.advocates());
        advocate.setItemLabelGenerator(Person::name);
        advocate.setPlaceholder(words("case.anybody"));
        advocate.setClearButtonVisible(true);
        text.addValueChangeListener(change -> refresh());
        status.addValueChangeListener(change -> refresh());
        advocate.addValueChangeListener(change -> refresh());
        grid.addClassName("tall");
        grid.setEmptyStateComponent(new Empty(
                words("case.none"),
                words("case.none-why"),
                new LinkTo("staff/cases/new", Glyph.PLUS.icon(), new Span(words("case.new")))
                        .styled("btn", "primary")));
        var filters = new Div(text, status, advocate);
        filters.addClassName("filters");
        count.addClassName("muted");
        count.getElement().setAttribute("role", "status");
        var head = new Div(new H1(words("case.title")), count);
        var card = new Div(filters, grid);
        card.addClassName("card");
        add(head, card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter("q").ifPresent(text::setValue);
        asked.getSingleParameter("status")
                .flatMap(name -> Arrays.stream(CaseStatus.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst())
                .ifPresent(status::setValue);
        asked.getSingleParameter("advocate")
                .flatMap(id -> advocate.getListDataView()
                        .getItems()
                        .filter(person -> person.id().toString().equals(id))
                        .findFirst())
                .ifPresent(advocate::setValue);
        refresh();
    }

    private void refresh() {
        var found = cases.count(wanted());
        grid.show(found);
        count.setText(words("case.count", found));
    }

    private CaseQuery wanted() {
        var who = advocate.getValue();
        return new CaseQuery(status.getValue(), who == null ? null : who.id(), words(), CaseQuery.Sort.STUDENT, false);
    }

    private @Nullable String words() {
        return text.getValue().isBlank() ? null : text.getValue().strip();
    }
}
