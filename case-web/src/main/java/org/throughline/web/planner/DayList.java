package org.throughline.web.planner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.throughline.core.planner.Planned;
import org.throughline.core.planner.PlannedDay;
import org.throughline.core.planner.PlannedKind;
import org.throughline.web.language.Days;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.LinkTo;

/** Day under day, each with what lies on it: for phones, and for whoever reads from top to bottom. */
final class DayList extends Div {

    private final transient PlannerAddress address;
    private final LocalDate today;
    private final transient PlannedWords words;

    DayList(List<PlannedDay> days, PlannerAddress address, LocalDate today) {
        this.address = address;
        this.today = today;
        this.words = new PlannedWords(getLocale());
        addClassName("day-list");
        days.forEach(day -> add(section(day)));
    }

    private Section section(PlannedDay day) {
        var heading = new H3(Days.near(day.on(), today, getLocale()));
        if (day.on().equals(today)) {
            heading.add(new Span(" · " + getTranslation("planner.today")));
        }
        var list = new UnorderedList();
        day.first().forEach(planned -> list.add(line(planned)));
        var section = new Section(heading, list);
        if (day.more() > 0) {
            section.add(more(day));
        }
        return section;
    }

    private Component more(PlannedDay day) {
        // a day by itself shows all that one page can hold
        return address.mode() == PlannerAddress.Mode.DAY
                ? new Span(getTranslation("planner.too-many", day.first().size(), day.total()))
                : new LinkTo(
                        address.as(PlannerAddress.Mode.DAY, day.on())
                                .at(day.on())
                                .path(),
                        getTranslation("planner.more", day.more()));
    }

    private ListItem line(Planned planned) {
        var kind = new Span(glyph(planned.kind()).icon(), new Span(words.kind(planned.kind())));
        kind.addClassNames("kind", "s", "muted");
        var link = new LinkTo(
                PlannedWords.path(planned),
                planned.kind() == PlannedKind.DEADLINE || planned.kind() == PlannedKind.TASK
                        ? words.sentence(planned)
                        : getTranslation("planner.of", words.kind(planned.kind()), planned.child()));
        var child = new Span(getTranslation("planner.child-case", planned.child(), planned.number()));
        child.addClassNames("s", "muted");
        var line = new ListItem(kind, new Div(link, new Div(child)), new PlannedBadges(planned, today));
        line.addClassName("planned");
        return line;
    }

    static Glyph glyph(PlannedKind kind) {
        return switch (kind) {
            case DEADLINE -> Glyph.CLOCK;
            case HEARING -> Glyph.DOCUMENT;
            case MEETING -> Glyph.PEOPLE;
            case TASK -> Glyph.CHECK;
        };
    }
}
