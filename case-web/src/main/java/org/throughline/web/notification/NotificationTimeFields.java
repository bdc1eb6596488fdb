package org.throughline.web.notification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.core.notification.NotificationPreferences;
import org.throughline.web.ui.FormChecks;

/** At what time somebody wants to be told, and in which language. */
class NotificationTimeFields extends Div {

    private static final List<Integer> HOURS = IntStream.range(0, 24).boxed().toList();
    private static final int EVENING = 20;
    private static final int MORNING = 7;

    final Select<Integer> hour = hours("notification.hour");
    final Checkbox quiet = new Checkbox(getTranslation("notification.quiet"));
    final Select<Integer> quietFrom = hours("notification.quiet-from");
    final Select<Integer> quietTo = hours("notification.quiet-to");
    final ComboBox<String> zone = new ComboBox<>(getTranslation("notification.zone"));
    final Select<String> language = new Select<>();

    NotificationTimeFields(NotificationPreferences preferences) {
        var ownZone = preferences.zone().getId();
        zone.setItems(Stream.concat(ZoneId.getAvailableZoneIds().stream(), Stream.of(ownZone))
                .filter(name -> name.contains("/") || name.equals(ownZone))
                .distinct()
                .sorted()
                .toList());
        zone.setValue(ownZone);
        language.setLabel(getTranslation("notification.language"));
        language.setItems(NotificationPreferences.LANGUAGES);
        language.setItemLabelGenerator(tag -> getTranslation("notification.language." + tag));
        language.setValue(preferences.language().getLanguage());
        hour.setValue(preferences.hour());
        quietFrom.setValue(Optional.ofNullable(preferences.quietFrom()).orElse(EVENING));
        quietTo.setValue(Optional.ofNullable(preferences.quietTo()).orElse(MORNING));
        quiet.addValueChangeListener(change -> follow());
        quiet.setValue(preferences.quietFrom() != null);
        follow();
        addClassName("stack-s");
        add(row(hour, zone, language), quiet, row(quietFrom, quietTo));
    }

    private void follow() {
        quietFrom.setEnabled(quiet.getValue());
        quietTo.setEnabled(quiet.getValue());
    }

    boolean areRight() {
        return new FormChecks()
                .field(zone, !zone.isEmpty(), getTranslation("problem.notice.zone"))
                .field(
                        quietTo,
                        !quiet.getValue() || !quietFrom.getValue().equals(quietTo.getValue()),
                        getTranslation("problem.notice.quiet"))
                .areRight();
    }

    private Select<Integer> hours(String key) {
        var hours = new Select<Integer>();
        hours.setLabel(getTranslation(key));
        hours.setItems(HOURS);
        hours.setItemLabelGenerator(at -> DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(getLocale().getLanguage().equals("es") ? Locale.of("es", "US") : Locale.US)
                .format(LocalTime.of(at, 0)));
        return hours;
    }

    private static Div row(Component... content) {
        var row = new Div(content);
        row.addClassNames("row", "wrap", "end");
        return row;
    }
}
