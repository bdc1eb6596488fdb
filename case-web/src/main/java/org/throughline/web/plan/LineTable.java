package org.throughline.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.document.Document;
import org.throughline.docs.line.DrawnPlan;
import org.throughline.docs.recognition.content.GoalProgress;
import org.throughline.docs.recognition.content.Place;
import org.throughline.docs.recognition.content.ServiceOfPlan;
import org.throughline.web.reading.content.PlaceAddress;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Table;
import org.throughline.web.ui.Tone;

/** The same line as a table: a row for each goal, under the need that it answers. */
final class LineTable extends Composite<Div> {

    private static final int TEXT = 130;

    private final transient DrawnPlan drawn;
    private final transient PlanWords words;
    private final transient Document document;
    private final Table table;

    LineTable(DrawnPlan drawn, LinePicture picture) {
        this.drawn = drawn;
        this.words = new PlanWords(getLocale());
        this.document = drawn.plan().document();
        table = new Table(
                        getTranslation("plan.as-table-of", words.name(drawn.plan())),
                        getTranslation("plan.need"),
                        getTranslation("plan.goal"),
                        getTranslation("plan.service"),
                        getTranslation("plan.progress"),
                        getTranslation("plan.line"))
                .stackedOnPhones(1);
        picture.needs().forEach(this::add);
        picture.withoutNeed().forEach(strand -> add(new Span(getTranslation("plan.no-need")), strand));
        getContent().add(table);
        getContent().addClassNames("card", "line-table");
    }

    private void add(NeedRow row) {
        if (row.goals().isEmpty()) {
            table.row(
                    need(row),
                    none("plan.none-found"),
                    services(row.services()),
                    none("plan.none-found"),
                    state(row.course()));
        }
        row.goals().forEach(strand -> add(need(row), strand));
    }

    private Component need(NeedRow row) {
        var need = row.need();
        var cell = place(document, need.area(), "", need.place());
        row.accommodations()
                .forEach(one -> cell.add(muted(getTranslation("plan.accommodation", Excerpt.of(one.text(), TEXT)))));
        return cell;
    }

    private void add(Component need, GoalStrand strand) {
        var goal = strand.goal();
        table.row(
                need,
                place(document, words.goal(goal), words.target(goal, TEXT), goal.place()),
                services(strand.services()),
                progress(strand.progress()),
                state(
                        strand.basis() == null && strand.course() == Course.RUNS_THROUGH
                                ? Course.ENDS
                                : strand.course()));
    }

    private Component services(List<Marked<ServiceOfPlan>> services) {
        if (services.isEmpty()) {
            return none("plan.none-found");
        }
        var cell = new Div();
        cell.addClassName("stack-s");
        services.forEach(service -> cell.add(place(
                document,
                service.item().name(),
                words.amount(service.item()),
                service.item().place())));
        return cell;
    }

    private Component progress(@Nullable GoalProgress told) {
        if (told == null) {
            return none("plan.none-found");
        }
        var said = new ProgressWords(told, words);
        return place(Objects.requireNonNull(drawn.report()).document(), said.title(), said.text(), told.place());
    }

    private Component state(Course course) {
        return switch (course) {
            case RUNS_THROUGH -> new StateBadge(Tone.MET, Icon.CHECK, getTranslation("plan.course.RUNS_THROUGH"));
            case BREAKS -> new StateBadge(Tone.OVERDUE, Icon.BROKEN, getTranslation("plan.course.BREAKS"));
            case ENDS -> new StateBadge(Tone.CHECK, Icon.QUESTION, getTranslation("plan.course.ENDS"));
        };
    }

    private Div place(Document paper, String name, String text, Place place) {
        var link = new LinkTo(PlaceAddress.to(paper, place, name), getTranslation("content.page", place.page()));
        link.setAriaLabel(getTranslation("content.page-of", place.page(), name));
        var cell = new Div(new Span(name));
        if (!text.isBlank()) {
            cell.add(muted(text));
        }
        cell.add(new Div(link.styled("xs")));
        return cell;
    }

    private Component none(String key) {
        return muted(getTranslation(key));
    }

    private static Div muted(String text) {
        var words = new Div(text);
        words.addClassNames("s", "muted");
        return words;
    }
}
