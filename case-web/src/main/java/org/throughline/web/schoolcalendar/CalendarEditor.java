package org.throughline.web.schoolcalendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.schoolcalendar.Closure;
import org.throughline.core.schoolcalendar.SchoolCalendar;
import org.throughline.core.schoolcalendar.SchoolCalendarService;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.EmptyState;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Panel;

/** The calendar of one district: looked at, begun, changed, and changed back. */
public final class CalendarEditor extends Div {

    private final transient SchoolCalendarService calendars;
    private final String state;
    private final String district;
    private final LocalDate today;
    private final UUID writer;
    private final transient SerializableRunnable changed;
    private final Div said = new Div();
    private final Div content = new Div();
    private transient @Nullable SchoolCalendar calendar;

    /** What a calendar said at a time. */
    private record Year(LocalDate from, LocalDate to, List<Closure> closed, boolean all) {

        static @Nullable Year of(@Nullable SchoolCalendar calendar) {
            return calendar == null
                    ? null
                    : new Year(calendar.from(), calendar.to(), calendar.closed(), calendar.listsDaysOff());
        }
    }

    /**
     * @param writer what is typed is kept for this person until it is saved
     * @param changed is called after each change
     */
    public CalendarEditor(
            SchoolCalendarService calendars,
            String state,
            String district,
            LocalDate today,
            UUID writer,
            SerializableRunnable changed) {
        this.changed = changed;
        this.calendars = calendars;
        this.state = state;
        this.district = district;
        this.today = today;
        this.writer = writer;
        this.calendar = calendars.find(state, district).orElse(null);
        said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        said.addClassNames("row", "wrap", "s", "said");
        content.addClassName("stack");
        addClassName("stack");
        add(said, content);
        draw();
    }

    /** As it was typed first, if there is a calendar. */
    public String district() {
        var known = calendar;
        return known == null ? district : known.district();
    }

    /** As it is now, if there is one. */
    public @Nullable SchoolCalendar calendar() {
        return calendar;
    }

    /** Puts another calendar in the place of this one. */
    public void take(LocalDate from, LocalDate to, List<Closure> closed) {
        change(
                new Year(from, to, closed, true),
                getTranslation(
                        "schoolcalendar.taken",
                        DateWords.of(from, getLocale()),
                        DateWords.of(to, getLocale()),
                        closed.size()));
    }

    private void draw() {
        content.removeAll();
        var known = calendar;
        if (known == null) {
            content.add(new Panel(getTranslation("schoolcalendar.year"))
                    .filledWith(
                            new EmptyState(
                                    getTranslation("schoolcalendar.none"), getTranslation("schoolcalendar.none-why")),
                            new YearFields(null, this::begin, null)));
            return;
        }
        content.add(
                new DoubtNotes(known.doubts()),
                allEntered(known),
                new YearPanel(
                        known,
                        (from, to) -> change(
                                new Year(from, to, known.closed(), known.listsDaysOff()),
                                getTranslation("schoolcalendar.year-saved"))),
                new ClosuresPanel(
                        known,
                        today,
                        writer,
                        (closed, words) ->
                                change(new Year(known.from(), known.to(), closed, known.listsDaysOff()), words)),
                new Panel(getTranslation("schoolcalendar.months")).with(new Months(known, today)));
    }

    private void begin(LocalDate from, LocalDate to) {
        change(new Year(from, to, List.of(), false), getTranslation("schoolcalendar.begun"));
    }

    /** As long as nobody has said so, a day that is not listed may be one off. */
    private Div allEntered(SchoolCalendar known) {
        var all = new Button(
                getTranslation("schoolcalendar.all-entered"),
                click -> change(
                        new Year(known.from(), known.to(), known.closed(), true),
                        getTranslation("schoolcalendar.all-said")));
        all.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var remove = new Button(getTranslation("schoolcalendar.remove-all"), click -> removeCalendar());
        remove.addClassName("quiet");
        var line = new Div(all, remove);
        all.setVisible(!known.listsDaysOff() && !known.closed().isEmpty());
        line.addClassNames("row", "wrap");
        return line;
    }

    /** Its days are estimated again, as before it was begun. */
    private void removeCalendar() {
        var before = Year.of(calendar);
        write(null);
        var undo = new Button(getTranslation("schoolcalendar.undo"), Icon.RETRY.icon(), click -> {
            write(before);
            say(getTranslation("schoolcalendar.undone"));
            said.getElement().callJsFunction("focus");
        });
        say(getTranslation("schoolcalendar.removed"), undo);
        undo.focus();
    }

    private void change(Year year, String words) {
        var before = Year.of(calendar);
        write(year);
        var undo = new Button(getTranslation("schoolcalendar.undo"), Icon.RETRY.icon(), click -> {
            write(before);
            say(getTranslation("schoolcalendar.undone"));
            said.getElement().callJsFunction("focus");
        });
        say(words, undo);
        undo.focus();
    }

    /** @param year null: there shall be no calendar */
    private void write(@Nullable Year year) {
        var known = calendar;
        if (year == null) {
            calendars.remove(state, district, known == null ? null : known.version());
            calendar = null;
        } else {
            calendar = known == null
                    ? calendars.put(state, district, year.from(), year.to(), year.closed(), year.all())
                    : calendars.put(
                            state, district, year.from(), year.to(), year.closed(), year.all(), known.version());
        }
        draw();
        changed.run();
    }

    private void say(String words, Component... next) {
        said.removeAll();
        said.add(new Span(words));
        said.add(next);
    }
}
