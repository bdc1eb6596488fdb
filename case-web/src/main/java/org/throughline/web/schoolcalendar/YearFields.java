package org.throughline.web.schoolcalendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.throughline.core.schoolcalendar.Closure;
import org.throughline.core.schoolcalendar.SchoolCalendar;
import org.throughline.web.ui.DayField;
import org.throughline.web.ui.FormChecks;

/** The first and the last day of school. */
final class YearFields extends Div {

    final DatePicker from = new DayField();
    final DatePicker to = new DayField();
    final Button save = new Button();

    private final List<Closure> closed;

    /** @param before what is changed, if there is a calendar already: its closures must still lie inside */
    YearFields(@Nullable SchoolCalendar before, BiConsumer<LocalDate, LocalDate> done, @Nullable Button cancel) {
        closed = before == null ? List.of() : before.closed();
        from.setLabel(getTranslation("schoolcalendar.from"));
        to.setLabel(getTranslation("schoolcalendar.to"));
        if (before != null) {
            from.setValue(before.from());
            to.setValue(before.to());
        }
        save.setText(getTranslation(before == null ? "schoolcalendar.begin" : "schoolcalendar.save-year"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> {
            if (areRight()) {
                done.accept(from.getValue(), to.getValue());
            }
        });
        var buttons = new Div(save);
        buttons.addClassName("row");
        if (cancel != null) {
            buttons.add(cancel);
        }
        add(from, to, buttons);
        addClassNames("inline-form", "fact-form");
    }

    private boolean areRight() {
        var given = new FormChecks()
                .field(from, !from.isEmpty(), getTranslation("schoolcalendar.need-day"))
                .field(to, !to.isEmpty(), getTranslation("schoolcalendar.need-day"))
                .areRight();
        if (!given) {
            return false;
        }
        var begin = from.getValue();
        var end = to.getValue();
        var isBackwards = end.isBefore(begin);
        var outside = getTranslation("schoolcalendar.closure-would-be-outside");
        return new FormChecks()
                .field(from, closed.stream().noneMatch(one -> one.from().isBefore(begin)), outside)
                .field(
                        to,
                        !isBackwards
                                && closed.stream().noneMatch(one -> one.to().isAfter(end)),
                        isBackwards ? getTranslation("problem.calendar.backwards") : outside)
                .areRight();
    }
}
