package org.throughline.web.schoolcalendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.core.schoolcalendar.Closure;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Table;

/** Days without school, as a table. */
public final class ClosureTable extends Div {

    /** To be read only. */
    public ClosureTable(List<Closure> closed) {
        var table = new Table(
                getTranslation("schoolcalendar.closures"),
                getTranslation("schoolcalendar.days"),
                getTranslation("schoolcalendar.closure-name"),
                getTranslation("schoolcalendar.weekdays"));
        closed.forEach(closure -> table.row(days(closure), new Span(closure.name()), weekdays(closure)));
        add(table.stackedOnPhones());
    }

    ClosureTable(List<Closure> closed, SerializableConsumer<Closure> edit, SerializableConsumer<Closure> remove) {
        var table = new Table(
                getTranslation("schoolcalendar.closures"),
                getTranslation("schoolcalendar.days"),
                getTranslation("schoolcalendar.closure-name"),
                getTranslation("schoolcalendar.weekdays"),
                getTranslation("schoolcalendar.change"));
        closed.forEach(closure ->
                table.row(days(closure), new Span(closure.name()), weekdays(closure), actions(closure, edit, remove)));
        add(table.stackedOnPhones());
    }

    private Component days(Closure closure) {
        return new Span(stretch(closure));
    }

    /** One day, or the first and the last of a stretch. */
    private String stretch(Closure closure) {
        var first = DateWords.of(closure.from(), getLocale());
        return closure.from().equals(closure.to())
                ? first
                : getTranslation("schoolcalendar.stretch", first, DateWords.of(closure.to(), getLocale()));
    }

    private Component weekdays(Closure closure) {
        return new Span(getTranslation("schoolcalendar.weekday-count", closure.weekdays()));
    }

    private Component actions(
            Closure closure, SerializableConsumer<Closure> edit, SerializableConsumer<Closure> remove) {
        var name = closure.name().isEmpty() ? stretch(closure) : closure.name() + ", " + stretch(closure);
        var change = new Button(getTranslation("schoolcalendar.edit"), click -> edit.accept(closure));
        change.setAriaLabel(getTranslation("schoolcalendar.edit-it", name));
        var gone = new Button(getTranslation("schoolcalendar.remove"), click -> remove.accept(closure));
        gone.setAriaLabel(getTranslation("schoolcalendar.remove-it", name));
        Stream.of(change, gone).forEach(button -> button.addClassName("quiet"));
        var cell = new Div(change, gone);
        cell.addClassNames("row", "wrap");
        return cell;
    }
}
