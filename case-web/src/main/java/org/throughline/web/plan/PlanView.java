package org.throughline.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseView;
import org.throughline.docs.comparison.ComparisonService;
import org.throughline.docs.line.DrawnPlan;
import org.throughline.docs.line.LineService;
import org.throughline.docs.review.RankedFinding;
import org.throughline.docs.review.ReviewService;
import org.throughline.web.address.Asked;
import org.throughline.web.address.Ids;
import org.throughline.web.casefile.CaseHeader.Tab;
import org.throughline.web.casefile.CaseHeaders;
import org.throughline.web.export.Pdf;
import org.throughline.web.reading.finding.FindingPanel;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Page;

@Route("staff/cases/:id/plan")
@RolesAllowed({"advocate", "supervisor"})
class PlanView extends Page implements BeforeEnterObserver {

    private final transient CaseFileService cases;
    private final transient CaseHeaders headers;
    private final transient LineService lines;
    private final transient ReviewService reviews;
    private final transient ComparisonService comparisons;
    private final LocalDate today;
    private final Div header = new Div();
    private final Paragraph sentence = new Paragraph();
    private final Section line = new Section();
    private transient CaseView caseView;
    private boolean asTable;

    @Inject
    @SuppressWarnings("NullAway.Init") // beforeEnter sets the case
    PlanView(
            CaseFileService cases,
            CaseHeaders headers,
            LineService lines,
            ReviewService reviews,
            ComparisonService comparisons,
            Clock clock) {
        this.cases = cases;
        this.headers = headers;
        this.lines = lines;
        this.reviews = reviews;
        this.comparisons = comparisons;
        this.today = LocalDate.now(clock);
        sentence.addClassNames("l", "says");
        line.addClassName("stack");
        line.getElement().setAttribute("aria-label", words("plan.line-title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        caseView = cases.get(Ids.of(event.getRouteParameters()));
        asTable = new Asked(event.getLocation().getQueryParameters()).says("as", "table");
        titled(words("plan.title-of", caseView.student().fullName()));
        lines.drawn(caseView.id()).ifPresentOrElse(this::show, this::showNothing);
    }

    private void showNothing() {
        showHeader(0);
        show(header, new NoPlan(caseView.id(), comparisons.plans(caseView.id())));
    }

    private void show(DrawnPlan drawn) {
        var findings = new FindingPanel(reviews, drawn.plan().document(), found -> show(drawn, found));
        var side = new Aside(findings);
        side.getElement().setAttribute("aria-label", words("plan.findings"));
        var columns = new Div(line, side);
        columns.addClassNames("cols", "c-plan");
        show(header, tools(drawn), sentence, columns);
    }

    /** Again whenever a finding is set aside or asked again: the line breaks where one is open. */
    private void show(DrawnPlan drawn, List<RankedFinding> findings) {
        showHeader((int)
                findings.stream().filter(finding -> finding.dismissed() == null).count());
        var picture = LinePicture.of(drawn, findings);
        var plan = new PlanWords(getLocale());
        var first = new Span(plan.sentence(picture));
        first.addClassName("strong");
        sentence.removeAll();
        sentence.add(first, new Span(" " + plan.breaks(picture)));
        line.removeAll();
        var title = new H2(words("plan.line-title"));
        title.addClassName("sr");
        line.add(title);
        if (!picture.isEmpty()) {
            line.add(asTable ? new LineTable(drawn, picture) : new LineRows(drawn, picture));
            if (!asTable) {
                line.add(new LineKey(picture));
            }
        }
        line.add(new UntiedPanel(drawn, picture));
    }

    private void showHeader(int open) {
        header.removeAll();
        header.add(headers.header(caseView, Tab.PLAN, open > 0 ? Map.of(Tab.PLAN, open) : Map.of()));
    }

    private Component tools(DrawnPlan drawn) {
        var plan = new PlanWords(getLocale());
        var until = plan.until(drawn.plan(), today).map(words -> " " + words).orElse("");
        var which = new Span(plan.name(drawn.plan()) + "." + until);
        which.addClassNames("s", "muted");
        var ways = new Div(new PlanSwitch(caseView.id(), asTable ? PlanSwitch.Way.TABLE : PlanSwitch.Way.LINE), which);
        ways.addClassNames("row", "wrap");
        var tools = new Div(ways, sheet(drawn));
        tools.addClassNames("row", "between", "wrap");
        return tools;
    }

    private Component sheet(DrawnPlan drawn) {
        var plan = new PlanWords(getLocale());
        var link = new Anchor(
                (DownloadHandler) event -> {
                    var picture = LinePicture.of(
                            drawn, reviews.of(drawn.plan().document().id()));
                    var sheet = LineSheet.of(caseView, drawn, picture, plan);
                    event.setFileName(sheet.name());
                    event.setContentType(Pdf.MEDIA_TYPE);
                    event.getOutputStream().write(sheet.pdf());
                },
                "");
        link.add(Icon.DOWNLOAD.icon(), new Span(words("plan.print")));
        link.addClassName("btn");
        return link;
    }
}
