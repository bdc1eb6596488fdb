package org.throughline.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.throughline.docs.document.Document;
import org.throughline.docs.line.DrawnPlan;
import org.throughline.docs.recognition.content.GoalProgress;
import org.throughline.docs.recognition.content.Place;
import org.throughline.docs.recognition.content.ServiceOfPlan;
import org.throughline.web.language.DateWords;
import org.throughline.web.reading.content.PlaceAddress;
import org.throughline.web.ui.LinkTo;

/** The line as a picture: a row for each need, from the left to the right. */
final class LineRows extends Div {

    private static final int TEXT = 130;
    /** A column and the link before it. */
    private static final int STEP = 2;

    private final transient DrawnPlan drawn;
    private final transient LinePicture picture;
    private final transient PlanWords words;
    private final transient Document document;

    LineRows(DrawnPlan drawn, LinePicture picture) {
        this.drawn = drawn;
        this.picture = picture;
        this.words = new PlanWords(getLocale());
        this.document = drawn.plan().document();
        var heads = heads();
        var rows = new OrderedList();
        rows.addClassName("line-rows");
        picture.needs().forEach(row -> rows.add(row(row)));
        picture.withoutNeed().forEach(strand -> rows.add(row(strand)));
        add(heads, rows);
        addClassName("stack-s");
    }

    private Div heads() {
        var heads = new Div();
        var names = Stream.of("plan.need", "plan.goal", "plan.service", "plan.progress")
                .limit(picture.tellsProgress() ? 4 : 3)
                .toList();
        for (var name : names) {
            if (heads.getComponentCount() > 0) {
                heads.add(new Span());
            }
            var head = new Div(getTranslation(name));
            head.addClassName("hd");
            heads.add(head);
        }
        // each part says by itself what it is
        heads.getElement().setAttribute("aria-hidden", "true");
        return line(heads);
    }

    private <T extends Component> T line(T row) {
        row.addClassNames("lineview");
        if (!picture.tellsProgress()) {
            row.addClassName("to-services");
        }
        return row;
    }

    /** The columns behind the one of goals, with their links. */
    private int behindGoals() {
        return picture.tellsProgress() ? 2 * STEP : STEP;
    }

    private ListItem row(NeedRow row) {
        var item = line(new ListItem(need(row)));
        if (row.goals().isEmpty()) {
            item.add(LineLink.to(row.course(), null), withoutGoal(row));
        }
        row.goals().forEach(strand -> addStrand(strand, item));
        if (!row.accommodations().isEmpty()) {
            item.add(accommodations(row));
        }
        return item;
    }

    private ListItem row(GoalStrand strand) {
        var item = line(new ListItem(new LineGap(false, "plan.no-need")));
        addStrand(strand, item);
        return item;
    }

    private LineNode need(NeedRow row) {
        var need = row.need();
        var level = row.levels().isEmpty() ? null : row.levels().getFirst();
        var node = LineNode.need(document, need.area())
                .words(Excerpt.of(level == null ? need.text() : level.item().text(), TEXT));
        if (level != null) {
            node.marked(level.marks());
        }
        node.at(need.place(), need.text().isBlank() ? need.area() : need.text());
        if (level != null) {
            node.also("plan.level-at", level.item().place(), level.item().text());
        }
        node.getStyle().set("grid-row", "span " + row.height());
        return node;
    }

    private LineGap withoutGoal(NeedRow row) {
        var isAnswered = !row.services().isEmpty() || !row.accommodations().isEmpty();
        var gap = new LineGap(row.course() == Course.BREAKS, isAnswered ? "plan.answered-without-goal" : "plan.no-goal")
                .spanning(behindGoals() + 1);
        row.services().forEach(service -> gap.with(service(service.item())));
        return gap;
    }

    /** Named in a sentence: its place behind it. */
    private Span service(ServiceOfPlan service) {
        return new Span(new Span(service.name() + " "), page(service.place(), service.name()));
    }

    private LinkTo page(Place place, String name) {
        var link = new LinkTo(PlaceAddress.to(document, place, name), getTranslation("content.page", place.page()));
        link.setAriaLabel(getTranslation("content.page-of", place.page(), name));
        return link.styled("xs");
    }

    private void addStrand(GoalStrand strand, ListItem item) {
        var goal = strand.goal();
        item.add(
                strand.basis() == null ? LineLink.none() : LineLink.leading(strand.basis()),
                LineNode.of(document, words.goal(goal))
                        .words(words.target(goal, TEXT))
                        .marked(strand.marks())
                        .at(goal.place(), goal.text()),
                LineLink.to(strand.course(), null));
        if (strand.services().isEmpty()) {
            item.add(new LineGap(strand.course() == Course.BREAKS, "plan.no-service").spanning(behindGoals() - 1));
        } else {
            item.add(services(strand.services()));
            addProgress(strand, item);
        }
    }

    private Component services(List<Marked<ServiceOfPlan>> services) {
        var nodes = new Div();
        services.forEach(
                service -> nodes.add(LineNode.of(document, service.item().name())
                        .words(words.amount(service.item()))
                        .marked(service.marks())
                        .at(service.item().place(), service.item().name())));
        nodes.addClassName("nodes");
        return nodes;
    }

    private void addProgress(GoalStrand strand, ListItem item) {
        if (!picture.tellsProgress()) {
            return;
        }
        var told = strand.progress();
        if (told == null) {
            item.add(LineLink.none(), new LineGap(false, "plan.not-told", reported()));
        } else {
            item.add(LineLink.leading(null), progress(told));
        }
    }

    private String reported() {
        return Objects.requireNonNull(drawn.report())
                .day()
                .map(day -> DateWords.of(day, getLocale()))
                .orElseThrow();
    }

    private LineNode progress(GoalProgress told) {
        var said = new ProgressWords(told, words);
        var report = Objects.requireNonNull(drawn.report()).document();
        return LineNode.of(report, said.title()).words(said.text()).at(told.place(), said.statement());
    }

    private Div accommodations(NeedRow row) {
        var also = new Div(new Span(getTranslation("plan.accommodations-for") + " "));
        row.accommodations()
                .forEach(one -> also.add(
                        new Span(new Span(Excerpt.of(one.text(), TEXT) + " "), page(one.place(), one.text()))));
        also.addClassName("also-for");
        return also;
    }
}
