package org.throughline.web.deadline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.throughline.core.clock.CountStep;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.rule.Unit;
import org.throughline.core.schoolcalendar.BusinessDays;
import org.throughline.web.ui.SmallMonths;

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
                        .map(step -> style(step, day))
                        .filter(style -> !style.isEmpty())
                        .findFirst()
                        .orElse("")
                + now;
    }

    private static String style(CountStep step, LocalDate day) {
        return switch (step.kind()) {
            case COUNTED -> isCounted(step, day) ? "in" : "";
            case LEFT_OUT, ABSENT -> step.estimated() ? "off" : "shut";
            case EXTENDED -> "ext";
            default -> "";
        };
    }

    /** A stretch of school or business days holds weekends that are not counted. */
    private static boolean isCounted(CountStep step, LocalDate day) {
        return switch (Unit.valueOf(step.name())) {
            case CALENDAR_DAYS, MONTHS, YEARS, SCHOOL_YEAR_START, SCHOOL_YEAR_END -> true;
            default -> BusinessDays.isWeekday(day);
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
