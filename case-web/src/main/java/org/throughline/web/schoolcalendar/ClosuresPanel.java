package org.throughline.web.schoolcalendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.schoolcalendar.Closure;
import org.throughline.core.schoolcalendar.SchoolCalendar;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Panel;

/** Days without school: a table, and a form for more of them. */
final class ClosuresPanel extends Div {

    private final transient SchoolCalendar calendar;
    private final LocalDate today;
    private final UUID writer;
    private final transient SerializableBiConsumer<List<Closure>, String> changed;
    private final Div form = new Div();
    private final Button add = new Button();

    /**
     * @param writer what is typed is kept for this person until it is saved
     * @param changed gets all closures as they are then, and what is to be said of it
     */
    ClosuresPanel(
            SchoolCalendar calendar,
            LocalDate today,
            UUID writer,
            SerializableBiConsumer<List<Closure>, String> changed) {
        this.calendar = calendar;
        this.today = today;
        this.writer = writer;
        this.changed = changed;
        add.setText(getTranslation("schoolcalendar.add-closure"));
        add.setIcon(Icon.PLUS.icon());
        add.getElement().setAttribute("aria-expanded", "false");
        add.addClickListener(click -> {
            if (form.getComponentCount() > 0) {
                close();
            } else {
                open(null);
            }
        });
        var panel = new Panel(getTranslation("schoolcalendar.closures"), add).filledWith(form);
        if (calendar.closed().isEmpty()) {
            var none = new Div(new Paragraph(getTranslation("schoolcalendar.no-closures")));
            none.addClassNames("nothing", "muted");
            panel.filledWith(none);
        } else {
            panel.filledWith(new ClosureTable(calendar.closed(), this::open, this::remove));
        }
        add(panel);
    }

    private void open(@Nullable Closure before) {
        form.removeAll();
        form.add(new ClosureFields(calendar, before, today, writer, after -> save(before, after), this::close));
        add.getElement().setAttribute("aria-expanded", "true");
    }

    private void close() {
        form.removeAll();
        add.getElement().setAttribute("aria-expanded", "false");
        add.focus();
    }

    private void save(@Nullable Closure before, Closure after) {
        var closed = without(before);
        closed.add(after);
        changed.accept(
                closed,
                getTranslation(before == null ? "schoolcalendar.closure-added" : "schoolcalendar.closure-saved"));
    }

    private void remove(Closure gone) {
        changed.accept(without(gone), getTranslation("schoolcalendar.closure-removed"));
    }

    private List<Closure> without(@Nullable Closure one) {
        var closed = new ArrayList<>(calendar.closed());
        if (one != null) {
            closed.remove(one);
        }
        return closed;
    }
}
