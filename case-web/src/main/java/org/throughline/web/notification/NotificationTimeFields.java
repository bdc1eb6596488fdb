package org.throughline.web.notification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.notification.NotificationPreferences;
import org.throughline.web.ui.RecordForm;
import org.throughline.web.ui.ZoneBox;

/** At what time somebody wants to be told, and in which language. */
class NotificationTimeFields extends Div {

    private static final List<Integer> HOURS = IntStream.range(0, 24).boxed().toList();
    private static final int EVENING = 20;
    private static final int MORNING = 7;

    final Select<Integer> hour = hours("notification.hour");
    final Checkbox quiet = new Checkbox(getTranslation("notification.quiet"));
    final Select<Integer> quietFrom = hours("notification.quiet-from");
    final Select<Integer> quietTo = hours("notification.quiet-to");
    final ZoneBox zone;
    final Select<String> language = new Select<>();

    NotificationTimeFields(NotificationPreferences preferences, RecordForm<NotificationPreferences> form) {
        zone = new ZoneBox(getTranslation("notification.zone"), preferences.zone());
        language.setLabel(getTranslation("notification.language"));
        language.setItems(NotificationPreferences.LANGUAGES);
        language.setItemLabelGenerator(tag -> getTranslation("notification.language." + tag));
        quiet.addValueChangeListener(change -> follow());
        quiet.setValue(preferences.quietFrom() != null);
        follow();
        bind(form);
        addClassName("stack-s");
        add(row(hour, zone, language), quiet, row(quietFrom, quietTo));
    }

    private void follow() {
        quietFrom.setEnabled(quiet.getValue());
        quietTo.setEnabled(quiet.getValue());
    }

    private void bind(RecordForm<NotificationPreferences> form) {
        form.field(hour).bind("hour");
        form.field(zone).asRequired(getTranslation("problem.notice.zone")).bind("zone");
        form.field(language).withConverter(Locale::of, Locale::getLanguage).bind("language");
        form.field(quietFrom)
                .withConverter(this::ifQuiet, at -> at == null ? EVENING : at)
                .bind("quietFrom");
        form.field(quietTo)
                .withValidator(
                        at -> !quiet.getValue() || !quietFrom.getValue().equals(at),
                        getTranslation("problem.notice.quiet"))
                .withConverter(this::ifQuiet, at -> at == null ? MORNING : at)
                .bind("quietTo");
    }

    private @Nullable Integer ifQuiet(Integer hour) {
        return quiet.getValue() ? hour : null;
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
