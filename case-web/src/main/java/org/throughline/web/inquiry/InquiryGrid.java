package org.throughline.web.inquiry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.throughline.core.inquiry.triage.InquiryQuery;
import org.throughline.core.inquiry.triage.InquiryService;
import org.throughline.core.inquiry.triage.InquiryView;
import org.throughline.core.tenancy.TenantZone;
import org.throughline.web.address.InquiryAddress;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.OpenWithEnter;
import org.throughline.web.ui.PhoneLink;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;
import org.throughline.web.ui.WideColumns;

/** Inquiries, the urgent ones and then the longest waiting first, fetched as they are scrolled to. */
class InquiryGrid extends Grid<InquiryView> {

    private static final int SHORT = 12;

    private final Instant now;
    private final Map<UUID, String> triagers;
    private final WideColumns<InquiryView> wide;

    /** @param triagers who may look into them, by id */
    InquiryGrid(
            InquiryService inquiries,
            SerializableSupplier<InquiryQuery> filter,
            Map<UUID, String> triagers,
            Instant now) {
        this.now = now;
        this.triagers = Map.copyOf(triagers);
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        OpenWithEnter.in(this);
        getElement().setAttribute("aria-label", getTranslation("inquiry.list"));
        addComponentColumn(this::who).setHeader(getTranslation("inquiry.who")).setFlexGrow(3);
        wide = new WideColumns<>(
                this,
                List.of(
                        addComponentColumn(this::came)
                                .setHeader(getTranslation("inquiry.came"))
                                .setFlexGrow(1),
                        addComponentColumn(this::situation)
                                .setHeader(getTranslation("case.situation"))
                                .setFlexGrow(2),
                        addComponentColumn(this::state)
                                .setHeader(getTranslation("case.status"))
                                .setFlexGrow(2)));
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
        var who = stack(link, small(content.caller().name()));
        var phone = content.caller().phone();
        if (phone != null) {
            who.add(new PhoneLink(phone));
        }
        if (!wide.areShown()) {
            who.add(came(view), situation(view), state(view));
        }
        return who;
    }

    private Component came(InquiryView view) {
        var at = view.inquiry().receivedAt();
        var came = stack(new Span(DateWords.of(at, TenantZone.current(), getLocale())));
        if (view.triage().status().isUndecided()) {
            came.add(small(
                    getTranslation("inquiry.waiting", Duration.between(at, now).toDays())));
        }
        return came;
    }

    private Component situation(InquiryView view) {
        var told = view.inquiry().told();
        var language = Locale.forLanguageTag(told.language()).getDisplayLanguage(getLocale());
        return stack(
                new Span(getTranslation("case.situation." + told.situation())),
                small(getTranslation("inquiry.speaks", language)));
    }

    private static Span small(String words) {
        var small = new Span(words);
        small.addClassNames("s", "muted");
        return small;
    }

    private static Div stack(Component... lines) {
        var stack = new Div(lines);
        stack.addClassName("stack-s");
        return stack;
    }

    private Component state(InquiryView view) {
        var status = view.triage().status();
        var badges = new Div();
        if (view.triage().isUrgent() && status.isUndecided()) {
            badges.add(new StateBadge(Tone.SOON, Icon.WARNING, getTranslation("inquiry.urgent")));
        }
        badges.add(new InquiryBadge(status, getTranslation("inquiry.status." + status)));
        badges.addClassNames("row", "wrap");
        var triager = view.triage().triagerId();
        var name = triager == null ? null : triagers.get(triager);
        return name == null ? badges : stack(badges, small(getTranslation("inquiry.with", name)));
    }

    private static InquiryAddress address(InquiryView view) {
        return InquiryAddress.of(view.inquiry().id());
    }
}
