package org.throughline.web.agenda;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.throughline.core.agenda.AgendaDay;
import org.throughline.core.agenda.AgendaEntry;
import org.throughline.core.agenda.AgendaKind;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;

/** Day under day, each with what lies on it: for phones, and for whoever reads from top to bottom. */
final class DayList extends Div {

    private final transient AgendaAddress address;
    private final LocalDate today;
    private final transient AgendaWords words;

    DayList(List<AgendaDay> days, AgendaAddress address, LocalDate today) {
        this.address = address;
        this.today = today;
        this.words = new AgendaWords(getLocale());
        addClassName("day-list");
        days.forEach(day -> add(section(day)));
    }

    private Section section(AgendaDay day) {
        var heading = new H3(DateWords.near(day.on(), today, getLocale()));
        if (day.on().equals(today)) {
            heading.add(new Span(" · " + getTranslation("agenda.today")));
        }
        var list = new UnorderedList();
        day.first().forEach(entry -> list.add(line(entry)));
        var section = new Section(heading, list);
        if (day.more() > 0) {
            section.add(more(day));
        }
        return section;
    }

    private Component more(AgendaDay day) {
        // a day by itself shows all that one page can hold
        return address.mode() == AgendaAddress.Mode.DAY
                ? new Span(getTranslation("agenda.too-many", day.first().size(), day.total()))
                : new LinkTo(
                        address.as(AgendaAddress.Mode.DAY, day.on()).at(day.on()),
                        getTranslation("agenda.more", day.more()));
    }

    private ListItem line(AgendaEntry entry) {
        var kind = new Span(glyph(entry.kind()).icon(), new Span(words.kind(entry.kind())));
        kind.addClassNames("kind", "s", "muted");
        var link = new LinkTo(
                AgendaWords.address(entry),
                entry.kind() == AgendaKind.DEADLINE || entry.kind() == AgendaKind.TASK
                        ? words.sentence(entry)
                        : getTranslation("agenda.of", words.kind(entry.kind()), entry.child()));
        var child = new Span(getTranslation("agenda.child-case", entry.child(), entry.number()));
        child.addClassNames("s", "muted");
        var line = new ListItem(kind, new Div(link, new Div(child)), new AgendaBadges(entry, today));
        line.addClassName("planned");
        return line;
    }

    static Icon glyph(AgendaKind kind) {
        return switch (kind) {
            case DEADLINE -> Icon.CLOCK;
            case HEARING -> Icon.DOCUMENT;
            case MEETING -> Icon.PEOPLE;
            case TASK -> Icon.CHECK;
        };
    }
}
