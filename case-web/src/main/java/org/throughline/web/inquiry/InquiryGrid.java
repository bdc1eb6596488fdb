package org.throughline.web.inquiry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.Duration;
import java.time.Instant;
import org.throughline.core.inquiry.triage.InquiryQuery;
import org.throughline.core.inquiry.triage.InquiryService;
import org.throughline.core.inquiry.triage.InquiryView;
import org.throughline.web.address.InquiryAddress;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.OpenWithEnter;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** Inquiries, the longest waiting first, fetched as they are scrolled to. */
class InquiryGrid extends Grid<InquiryView> {

    private static final int SHORT = 12;

    private final Instant now;

    InquiryGrid(InquiryService inquiries, SerializableSupplier<InquiryQuery> filter, Instant now) {
        this.now = now;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        OpenWithEnter.in(this);
        getElement().setAttribute("aria-label", getTranslation("inquiry.list"));
        addComponentColumn(this::who).setHeader(getTranslation("inquiry.who")).setFlexGrow(3);
        addColumn(view ->
                        getTranslation("case.situation." + view.inquiry().told().situation()))
                .setHeader(getTranslation("case.situation"))
                .setFlexGrow(2);
        addComponentColumn(this::state).setHeader(getTranslation("case.status")).setFlexGrow(2);
        setItems(query -> inquiries.list(filter.get(), query.getOffset(), query.getLimit()).stream(), query ->
                (int) inquiries.count(filter.get()));
        addItemClickListener(click -> address(click.getItem()).open());
    }

    /** Draws what the filter now finds. A short list is as high as its rows; a long one scrolls in itself. */
    void show(long found) {
        setAllRowsVisible(found > 0 && found <= SHORT);
        getDataProvider().refreshAll();
    }

    private Component who(InquiryView view) {
        var content = view.inquiry().told();
        var link = new LinkTo(address(view), content.child().fullName()).styled("strong");
        var caller = new Span(content.caller().name());
        caller.addClassNames("s", "muted");
        var days = Duration.between(view.inquiry().receivedAt(), now).toDays();
        var waiting = new Span(getTranslation("inquiry.waiting", days));
        waiting.addClassName("s");
        var both = new Div(link, caller);
        if (view.triage().status().isUndecided()) {
            both.add(waiting);
        }
        both.addClassName("stack-s");
        return both;
    }

    private Component state(InquiryView view) {
        var status = view.triage().status();
        var badges = new Div(new InquiryBadge(status, getTranslation("inquiry.status." + status)));
        if (view.triage().isUrgent() && status.isUndecided()) {
            badges.add(new StateBadge(Tone.SOON, Icon.WARNING, getTranslation("inquiry.urgent")));
        }
        badges.addClassNames("row", "wrap");
        return badges;
    }

    private static InquiryAddress address(InquiryView view) {
        return InquiryAddress.of(view.inquiry().id());
    }
}
