package org.throughline.web.plan.comparison;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.docs.comparison.ComparedPlans;
import org.throughline.docs.comparison.ComparisonService;
import org.throughline.docs.recognition.ReadPaper;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.address.CompareAddress;
import org.throughline.web.address.CompareAddress.Shown;
import org.throughline.web.address.Ids;
import org.throughline.web.casefile.CaseHeader.Tab;
import org.throughline.web.casefile.CaseHeaders;
import org.throughline.web.plan.NoPlan;
import org.throughline.web.plan.PlanSwitch;
import org.throughline.web.plan.PlanWords;
import org.throughline.web.ui.CountLinks;
import org.throughline.web.ui.EmptyState;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;
import org.throughline.web.ui.Tone;

@Route("staff/cases/:id/plan/compare")
@RolesAllowed({"advocate", "supervisor"})
class CompareView extends Page implements BeforeEnterObserver {

    private final transient CaseFileService cases;
    private final transient CaseHeaders headers;
    private final transient ComparisonService comparisons;
    private transient CompareAddress asked;
    private transient List<ReadPaper> plans = List.of();

    @Inject
    @SuppressWarnings("NullAway.Init") // beforeEnter sets what is asked
    CompareView(CaseFileService cases, CaseHeaders headers, ComparisonService comparisons) {
        this.cases = cases;
        this.headers = headers;
        this.comparisons = comparisons;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caseView = cases.get(Ids.of(event.getRouteParameters()));
        asked = CompareAddress.read(caseView.id(), event.getLocation().getQueryParameters());
        titled(words("plan.compare.title-of", caseView.student().fullName()));
        plans = comparisons.plans(caseView.id());
        var chosen = ChosenPlans.among(plans, asked.from(), asked.to());
        var header = headers.header(caseView, Tab.PLAN);
        switch (chosen.state()) {
            case NO_PLAN -> show(header, new NoPlan(caseView.id(), plans));
            case READY -> show(header, compared(chosen));
            case ONE_PLAN, SAME, OTHER_KINDS -> show(header, tools(new Div()), choice(chosen), why(chosen.state()));
        }
    }

    private Component why(ChosenPlans.Readiness state) {
        return new EmptyState(
                words("plan.compare.none." + state),
                words("plan.compare.none-why." + state),
                new LinkTo(CaseAddress.of(asked.caseId()).documents(), words("document.add")).styled("btn"));
    }

    private Component tools(Component right) {
        var tools = new Div(new PlanSwitch(asked.caseId(), PlanSwitch.Way.COMPARISON), right);
        tools.addClassNames("row", "between", "wrap");
        return tools;
    }

    private PlanChoice choice(ChosenPlans chosen) {
        return new PlanChoice(
                plans, chosen, (from, to) -> asked.between(from, to).open());
    }

    private Component compared(ChosenPlans chosen) {
        var from = Objects.requireNonNull(chosen.from());
        var to = Objects.requireNonNull(chosen.to());
        var compared = comparisons.compared(
                asked.caseId(), from.document().id(), to.document().id());
        var rows = ComparedRows.of(compared, new PlanWords(getLocale()));
        var all =
                new Div(tools(shown()), choice(chosen), sentence(rows, compared), counts(rows), table(rows, compared));
        all.addClassName("stack-l");
        return all;
    }

    private Component shown() {
        var ways = new Nav();
        ways.addClassName("seg");
        ways.getElement().setAttribute("aria-label", words("plan.compare.show"));
        for (var way : List.of(Shown.MATTERS, Shown.EVERYTHING)) {
            var link = new LinkTo(asked.showing(way), words("plan.compare.show." + way));
            link.markCurrent(way == asked.shown());
            ways.add(link);
        }
        var show = new Span(words("plan.compare.show"));
        show.addClassNames("s", "muted");
        var row = new Div(show, ways);
        row.addClassName("row");
        return row;
    }

    private Component sentence(ComparedRows rows, ComparedPlans compared) {
        var first = new Span(
                words("plan.compare.says", rows.count(Shown.COPIED), rows.count(Shown.DROPPED), rows.count(Shown.NEW)));
        first.addClassName("strong");
        var share = compared.comparison().copiedShare();
        var sentence = new Paragraph(first, new Span(" " + words("plan.compare.share", Math.round(share * 100))));
        sentence.addClassNames("l", "says");
        return sentence;
    }

    private Component counts(ComparedRows rows) {
        return new CountLinks(words("plan.compare.kinds"))
                .count(asked.showing(Shown.COPIED), rows.count(Shown.COPIED), Icon.COPIES, kind(Shown.COPIED))
                .count(
                        asked.showing(Shown.DROPPED),
                        rows.count(Shown.DROPPED),
                        Tone.OVERDUE,
                        Icon.CROSS,
                        kind(Shown.DROPPED))
                .count(asked.showing(Shown.CHANGED), rows.count(Shown.CHANGED), Icon.PENCIL, kind(Shown.CHANGED))
                .count(asked.showing(Shown.NEW), rows.count(Shown.NEW), Icon.PLUS, kind(Shown.NEW))
                .count(asked.showing(Shown.CUT), rows.count(Shown.CUT), Tone.SOON, Icon.FALLING, kind(Shown.CUT));
    }

    private String kind(Shown shown) {
        return words("plan.compare.kind." + shown);
    }

    private Component table(ComparedRows rows, ComparedPlans compared) {
        var shown = rows.shown(asked.shown());
        var card = new Div();
        card.addClassName("card");
        if (shown.isEmpty()) {
            var none = new Div(new Span(words("plan.compare.nothing")));
            none.addClassNames("nothing", "muted");
            card.add(none);
        } else {
            card.add(new ComparedTable(compared, shown), new CompareKey());
        }
        return card;
    }
}
