package org.throughline.web.deadline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.throughline.core.deadline.Step;
import org.throughline.core.docket.Deadline;
import org.throughline.web.part.SmallMonths;

/** A count on the months that it runs through; the table of its steps says the same. */
final class CountedMonths extends Div {

    private static final int MONTHS = 8;

    private final Deadline deadline;
    private final LocalDate today;

    CountedMonths(Deadline deadline, LocalDate today) {
        this.deadline = deadline;
        this.today = today;
        var first = deadline.triggerOn().isBefore(deadline.dueOn()) ? deadline.triggerOn() : deadline.dueOn();
        var last = deadline.triggerOn().isBefore(deadline.dueOn()) ? deadline.dueOn() : deadline.triggerOn();
        // of years that nobody counts by the day the end is shown
        var from = first.isBefore(last.minusMonths(MONTHS)) ? last.minusMonths(1) : first;
        add(new SmallMonths(from, last, this::style));
    }

    private String style(LocalDate day) {
        var now = day.equals(today) ? " today" : "";
        if (day.equals(deadline.dueOn())) {
            return "due" + now;
        }
        if (day.equals(deadline.triggerOn())) {
            return "key" + now;
        }
        return deadline.computation().steps().stream()
                        .filter(step -> !day.isBefore(step.from()) && !day.isAfter(step.to()))
                        .map(CountedMonths::style)
                        .filter(style -> !style.isEmpty())
                        .findFirst()
                        .orElse("")
                + now;
    }

    private static String style(Step step) {
        return switch (step.kind()) {
            case COUNTED -> "in";
            case LEFT_OUT, ABSENT -> step.estimated() ? "off" : "shut";
            case EXTENDED -> "ext";
            default -> "";
        };
    }

    static Div legend(DeadlineWords words) {
        var legend = new Div();
        legend.getElement().setAttribute("aria-hidden", "true");
        legend.addClassNames("row", "wrap", "s", "muted", "months-key");
        Stream.of("key", "in", "shut", "off", "ext", "due", "today").forEach(style -> {
            var mark = new Span();
            mark.addClassNames("sw", style);
            legend.add(new Span(mark, new Span(words.words("deadline.legend." + style))));
        });
        return legend;
    }
}
