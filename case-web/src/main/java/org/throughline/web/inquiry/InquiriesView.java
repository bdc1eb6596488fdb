package org.throughline.web.inquiry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.auth.settings.AuthSettings;
import org.throughline.core.inquiry.triage.InquiryQuery;
import org.throughline.core.inquiry.triage.InquiryService;
import org.throughline.core.inquiry.triage.InquiryStatus;
import org.throughline.core.organisation.OrganisationService;
import org.throughline.core.staff.Person;
import org.throughline.core.staff.PersonService;
import org.throughline.web.address.InquiriesAddress;
import org.throughline.web.address.PublicFormAddress;
import org.throughline.web.address.StaffPlace;
import org.throughline.web.ui.CountLinks;
import org.throughline.web.ui.EmptyState;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;

/** Families that ask for help, the urgent ones and then the longest waiting first. */
@Route("staff/inquiries")
@RolesAllowed({"advocate", "supervisor"})
class InquiriesView extends Page implements BeforeEnterObserver {

    final TextField text = new TextField();
    final ComboBox<InquiryStatus> status = new ComboBox<>();
    final InquiryGrid grid;
    final Span count = new Span();

    private final transient InquiryService inquiries;
    private final Div counts = new Div();

    @Inject
    InquiriesView(
            InquiryService inquiries,
            PersonService people,
            OrganisationService organisations,
            AuthSettings settings,
            Clock clock) {
        this.inquiries = inquiries;
        grid = new InquiryGrid(
                inquiries,
                this::wanted,
                people.advocates().stream().collect(Collectors.toMap(Person::id, Person::name)),
                clock.instant());
        titled(words("inquiry.title"));
        text.setLabel(words("inquiry.filter"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setMaxLength(100);
        status.setLabel(words("case.status"));
        status.setItems(InquiryStatus.values());
        status.setItemLabelGenerator(one -> words("inquiry.status." + one));
        status.setPlaceholder(words("case.any-status"));
        status.setClearButtonVisible(true);
        text.addValueChangeListener(change -> refresh());
        status.addValueChangeListener(change -> refresh());
        var form = publicForm(organisations, settings);
        grid.addClassName("tall");
        grid.setEmptyStateComponent(new EmptyState(words("inquiry.none"), words("inquiry.none-why")));
        var filters = new Div(text, status);
        filters.addClassName("filters");
        count.addClassName("muted");
        count.getElement().setAttribute("role", "status");
        var begin = new LinkTo(StaffPlace.NEW_INQUIRY, Icon.PLUS.icon(), new Span(words("inquiry.new")))
                .styled("btn", "primary");
        var head = new Div(new Div(new H1(words("inquiry.title")), count), begin);
        head.addClassNames("row", "between", "wrap", "page-head");
        var card = new Div(filters, grid);
        card.addClassName("card");
        add(head, counts, card, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked =
                InquiriesAddress.read(event.getLocation().getQueryParameters()).query();
        text.setValue(Objects.requireNonNullElse(asked.text(), ""));
        status.setValue(asked.status());
        refresh();
    }

    private void refresh() {
        var found = inquiries.count(wanted());
        grid.show(found);
        count.setText(words("inquiry.count", found));
        var of = inquiries.counts();
        var all = new CountLinks(words("inquiry.counts"));
        for (var one : List.of(InquiryStatus.NEW, InquiryStatus.IN_TRIAGE, InquiryStatus.WAITLISTED)) {
            all.count(
                    InquiriesAddress.of(one),
                    of.getOrDefault(one, 0L),
                    one == InquiryStatus.WAITLISTED ? Icon.CLOCK : Icon.PERSON,
                    words("inquiry.status." + one));
        }
        counts.removeAll();
        counts.add(all);
    }

    private InquiryQuery wanted() {
        return new InquiryQuery(status.getValue(), words());
    }

    private @Nullable String words() {
        return text.getValue().isBlank() ? null : text.getValue().strip();
    }

    /** Where families ask, to be put on a web site or into a letter. */
    private Component publicForm(OrganisationService organisations, AuthSettings settings) {
        var organisation = organisations.current();
        if (!organisation.isPublicFormOpen()) {
            var closed = new Paragraph(words("inquiry.form-closed"));
            closed.addClassNames("s", "muted");
            return closed;
        }
        var address = new PublicFormAddress(organisation.alias()).at(settings.baseUrl());
        var link = new Anchor(address, address);
        var said = new Span();
        said.getElement().setAttribute("role", "status");
        var copy = new Button(words("inquiry.copy"), click -> {
            getElement().executeJs("navigator.clipboard?.writeText($0)", address);
            said.setText(words("inquiry.copied"));
        });
        var row = new Div(new Span(words("inquiry.form-at")), link, copy, said);
        row.addClassNames("row", "wrap", "s");
        return row;
    }
}
