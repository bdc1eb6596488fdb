package org.throughline.web.agenda;

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
import org.throughline.core.agenda.AgendaDay;
import org.throughline.core.agenda.AgendaEntry;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.LinkTo;

/** A month as it hangs on the wall: a row is a week, a column a day of the week. */
final class MonthTable extends Div {

    private final transient AgendaAddress address;
    private final LocalDate today;
    private final transient AgendaWords words;
    private final transient Map<LocalDate, AgendaDay> days;

    MonthTable(String name, List<AgendaDay> days, AgendaAddress address, LocalDate today) {
        this.address = address;
        this.today = today;
        this.words = new AgendaWords(getLocale());
        this.days = days.stream().collect(toMap(AgendaDay::on, day -> day));
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

    private NativeTableCell cell(LocalDate on, @Nullable AgendaDay day) {
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
            day.first().forEach(entry -> list.add(new ListItem(chip(entry))));
            if (day.more() > 0) {
                var more = new LinkTo(oneDay(on), getTranslation("agenda.more", day.more()));
                more.getElement()
                        .setAttribute(
                                "aria-label",
                                getTranslation("agenda.more-on", day.more(), DateWords.inFull(on, getLocale())));
                list.add(new ListItem(more));
            }
            cell.add(list);
        }
        return cell;
    }

    private Component number(LocalDate on, @Nullable AgendaDay day) {
        var number = String.valueOf(on.getDayOfMonth());
        if (day == null) {
            var plain = new Span(number);
            plain.addClassName("day");
            return plain;
        }
        var link = new LinkTo(oneDay(on), number).styled("day");
        link.getElement()
                .setAttribute(
                        "aria-label", getTranslation("agenda.said", DateWords.inFull(on, getLocale()), day.total()));
        return link;
    }

    private AgendaAddress oneDay(LocalDate on) {
        return address.as(AgendaAddress.Mode.DAY, on).at(on);
    }

    /** Kind and child; what must be done comes with the pointer, and is read aloud. */
    private LinkTo chip(AgendaEntry entry) {
        var kind = words.kind(entry.kind());
        var chip = new LinkTo(
                AgendaWords.address(entry),
                DayList.glyph(entry.kind()).icon(),
                new Span(getTranslation("agenda.of", kind, entry.child())));
        var sentence = words.sentence(entry) + states(entry);
        chip.getElement().setAttribute("title", sentence);
        var aloud = new Span(" " + sentence);
        aloud.addClassName("sr");
        chip.add(aloud);
        chip.addClassName("planned-chip");
        chip.setClassName("overdue", entry.isOverdue(today));
        var duty = entry.duty();
        chip.setClassName("est", duty != null && (duty.estimated() || !duty.checked()));
        return chip;
    }

    private String states(AgendaEntry entry) {
        var duty = entry.duty();
        if (duty == null) {
            return "";
        }
        return (entry.isOverdue(today) ? " · " + getTranslation("deadline.badge.OVERDUE") : "")
                + (duty.estimated() ? " · " + getTranslation("deadline.badge.ESTIMATED") : "")
                + (duty.checked() ? "" : " · " + getTranslation("deadline.badge.CHECK"));
    }
}
