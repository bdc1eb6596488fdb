package org.throughline.web.planner;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.core.planner.Planned;
import org.throughline.core.planner.PlannedDay;
import org.throughline.web.language.Days;
import org.throughline.web.part.LinkTo;

/** A month as it hangs on the wall: a row is a week, a column a day of the week. */
final class MonthTable extends Div {

    private final transient PlannerAddress address;
    private final LocalDate today;
    private final transient PlannedWords words;
    private final transient Map<LocalDate, PlannedDay> days;

    MonthTable(String name, List<PlannedDay> days, PlannerAddress address, LocalDate today) {
        this.address = address;
        this.today = today;
        this.words = new PlannedWords(getLocale());
        this.days = days.stream().collect(toMap(PlannedDay::on, day -> day));
        var weeks = Weeks.of(address.month());
        var table = new NativeTable();
        table.getElement().setAttribute("aria-label", name);
        table.getHead().add(head(weeks.getFirst()));
        weeks.forEach(week -> table.getBody().add(row(week)));
        add(table);
        addClassName("wall");
    }

    private NativeTableRow head(List<LocalDate> week) {
        var row = new NativeTableRow();
        for (var day : week) {
            var cell = new NativeTableHeaderCell(day.getDayOfWeek().getDisplayName(TextStyle.SHORT, getLocale()));
            cell.getElement().setAttribute("scope", "col");
            cell.getElement().setAttribute("abbr", day.getDayOfWeek().getDisplayName(TextStyle.FULL, getLocale()));
            row.add(cell);
        }
        return row;
    }

    private NativeTableRow row(List<LocalDate> week) {
        var row = new NativeTableRow();
        week.forEach(day -> row.add(cell(day, days.get(day))));
        return row;
    }

    private NativeTableCell cell(LocalDate on, @Nullable PlannedDay day) {
        var cell = new NativeTableCell();
        if (!on.getMonth().equals(address.day().getMonth())) {
            cell.addClassName("other");
        }
        if (on.equals(today)) {
            cell.getElement().setAttribute("aria-current", "date");
        }
        cell.add(number(on, day));
        if (day != null) {
            var list = new UnorderedList();
            day.first().forEach(planned -> list.add(new ListItem(chip(planned))));
            if (day.more() > 0) {
                var more = new LinkTo(oneDay(on), getTranslation("planner.more", day.more()));
                more.getElement()
                        .setAttribute(
                                "aria-label",
                                getTranslation("planner.more-on", day.more(), Days.inFull(on, getLocale())));
                list.add(new ListItem(more));
            }
            cell.add(list);
        }
        return cell;
    }

    private Component number(LocalDate on, @Nullable PlannedDay day) {
        var number = String.valueOf(on.getDayOfMonth());
        if (day == null) {
            var plain = new Span(number);
            plain.addClassName("day");
            return plain;
        }
        var link = new LinkTo(oneDay(on), number).styled("day");
        link.getElement()
                .setAttribute("aria-label", getTranslation("planner.said", Days.inFull(on, getLocale()), day.total()));
        return link;
    }

    private String oneDay(LocalDate on) {
        return address.as(PlannerAddress.Mode.DAY, on).at(on).path();
    }

    /** Kind and child; what must be done comes with the pointer, and is read aloud. */
    private LinkTo chip(Planned planned) {
        var kind = words.kind(planned.kind());
        var chip = new LinkTo(
                PlannedWords.path(planned),
                DayList.glyph(planned.kind()).icon(),
                new Span(getTranslation("planner.of", kind, planned.child())));
        var sentence = words.sentence(planned) + states(planned);
        chip.getElement().setAttribute("title", sentence);
        var aloud = new Span(" " + sentence);
        aloud.addClassName("sr");
        chip.add(aloud);
        chip.addClassName("planned-chip");
        chip.setClassName("overdue", planned.isOverdue(today));
        var duty = planned.duty();
        chip.setClassName("est", duty != null && (duty.estimated() || !duty.checked()));
        return chip;
    }

    private String states(Planned planned) {
        var duty = planned.duty();
        if (duty == null) {
            return "";
        }
        return (planned.isOverdue(today) ? " · " + getTranslation("deadline.badge.OVERDUE") : "")
                + (duty.estimated() ? " · " + getTranslation("deadline.badge.ESTIMATED") : "")
                + (duty.checked() ? "" : " · " + getTranslation("deadline.badge.CHECK"));
    }
}
