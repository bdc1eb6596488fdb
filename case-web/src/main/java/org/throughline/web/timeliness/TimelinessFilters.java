package org.throughline.web.timeliness;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.throughline.core.timeliness.TimelinessQuery;
import org.throughline.web.ui.DayField;
import org.throughline.web.ui.FormChecks;
import org.throughline.web.ui.StateChoice;

/** Which districts, over which time; the address of the page says the same. */
final class TimelinessFilters extends Div {

    private final StateChoice state = new StateChoice();
    private final TextField district = new TextField(getTranslation("timeliness.district"));
    private final DatePicker from = new DayField(getTranslation("timeliness.from"));
    private final DatePicker to = new DayField(getTranslation("timeliness.to"));

    TimelinessFilters(SerializableConsumer<TimelinessAddress> go) {
        state.setRequiredIndicatorVisible(false);
        state.setHelperText(null);
        state.setClearButtonVisible(true);
        district.setMaxLength(200);
        district.setClearButtonVisible(true);
        var show = new Button(getTranslation("timeliness.show"), click -> {
            if (areRight()) {
                go.accept(new TimelinessAddress(value(), 0));
            }
        });
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(state, district, from, to, show);
        addClassNames("row", "wrap", "record-filters");
    }

    private boolean areRight() {
        var first = from.getValue();
        var last = to.getValue();
        return new FormChecks()
                .field(
                        to,
                        first == null || last == null || !last.isBefore(first),
                        getTranslation("problem.record.backwards"))
                .areRight();
    }

    void show(TimelinessQuery query) {
        state.setValue(query.state());
        district.setValue(query.district() == null ? "" : query.district());
        from.setValue(query.from());
        to.setValue(query.to());
    }

    private TimelinessQuery value() {
        var name = district.getValue().strip();
        return new TimelinessQuery(state.getValue(), name.isEmpty() ? null : name, from.getValue(), to.getValue());
    }
}
