package org.throughline.web.schoolcalendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.throughline.core.schoolcalendar.SchoolCalendar;
import org.throughline.web.ui.SmallMonths;

/** A school year as small months. It is for the eye: the table of closures says the same to everybody. */
final class Months extends Div {

    private final transient SchoolCalendar calendar;
    private final LocalDate today;

    Months(SchoolCalendar calendar, LocalDate today) {
        this.calendar = calendar;
        this.today = today;
        add(new SmallMonths(calendar.from(), calendar.to(), this::style), legend());
        addClassName("stack-s");
    }

    private Div legend() {
        var legend = new Div();
        legend.getElement().setAttribute("aria-hidden", "true");
        legend.addClassNames("row", "wrap", "s", "muted", "months-key");
        Stream.of("key", "in", "shut", "today").forEach(style -> {
            var mark = new Span();
            mark.addClassNames("sw", style);
            legend.add(new Span(mark, new Span(getTranslation("schoolcalendar.legend." + style))));
        });
        return legend;
    }

    private String style(LocalDate day) {
        var now = day.equals(today) ? " today" : "";
        if (day.isBefore(calendar.from()) || day.isAfter(calendar.to())) {
            return now;
        }
        if (calendar.closed().stream().anyMatch(one -> !day.isBefore(one.from()) && !day.isAfter(one.to()))) {
            return "shut" + now;
        }
        if (day.equals(calendar.from()) || day.equals(calendar.to())) {
            return "key" + now;
        }
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? "in" + now : now;
    }
}
