package org.throughline.web.timeliness;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.core.timeliness.TimelinessQuery;
import org.throughline.web.casefile.StateChoice;
import org.throughline.web.ui.FormChecks;

/** Which districts, over which time; the address of the page says the same. */
final class TimelinessFilters extends Div {

    private final StateChoice state = new StateChoice();
    private final TextField district = new TextField(getTranslation("record.district"));
    private final DatePicker from = new DatePicker(getTranslation("record.from"));
    private final DatePicker to = new DatePicker(getTranslation("record.to"));

    TimelinessFilters(SerializableConsumer<QueryParameters> go) {
        state.setRequiredIndicatorVisible(false);
        state.setHelperText(null);
        state.setClearButtonVisible(true);
        district.setMaxLength(200);
        district.setClearButtonVisible(true);
        var show = new Button(getTranslation("record.show"), click -> {
            if (areRight()) {
                go.accept(write(value(), 0));
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

    /** What makes no sense counts as not said. */
    static TimelinessQuery read(QueryParameters address) {
        var query = new TimelinessQuery(
                text(address, "state").filter(two -> two.matches("[A-Z]{2}")).orElse(null),
                text(address, "district").orElse(null),
                day(address, "from"),
                day(address, "to"));
        var first = query.from();
        var last = query.to();
        return first != null && last != null && last.isBefore(first) ? TimelinessQuery.ALL : query;
    }

    static QueryParameters write(TimelinessQuery query, int page) {
        var all = new LinkedHashMap<String, String>();
        put(all, "state", query.state());
        put(all, "district", query.district());
        put(all, "from", query.from());
        put(all, "to", query.to());
        put(all, "page", page == 0 ? null : page);
        return QueryParameters.simple(all);
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value.toString());
        }
    }

    private static Optional<String> text(QueryParameters address, String name) {
        return address.getSingleParameter(name).filter(text -> !text.isBlank());
    }

    private static @Nullable LocalDate day(QueryParameters address, String name) {
        try {
            return text(address, name)
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() >= 1900 && day.getYear() < 2200)
                    .orElse(null);
        } catch (DateTimeException nonsense) {
            return null;
        }
    }
}
