package org.throughline.web.notification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.core.notification.NotificationPreferences;
import org.throughline.web.ui.Panel;

/** The questions of how somebody wants to be told. */
class NotificationFields extends Div {

    private static final List<Integer> USUAL_DAYS = List.of(30, 14, 7, 3, 2, 1, 0);

    final Checkbox digest = new Checkbox(getTranslation("notification.digest"));
    final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>(getTranslation("notification.weekdays"));
    final RadioButtonGroup<Boolean> everything = new RadioButtonGroup<>(getTranslation("notification.scope"));
    final Checkbox reminders = new Checkbox(getTranslation("notification.reminders"));
    final CheckboxGroup<Integer> daysBefore = new CheckboxGroup<>(getTranslation("notification.days-before"));
    final NotificationTimeFields when;

    NotificationFields(NotificationPreferences preferences, boolean isSupervisor) {
        when = new NotificationTimeFields(preferences);
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        everything.setItems(false, true);
        everything.setItemLabelGenerator(
                all -> getTranslation(all ? "notification.scope.all" : "notification.scope.mine"));
        everything.setVisible(isSupervisor);
        var days = new TreeSet<Integer>(Comparator.reverseOrder());
        days.addAll(USUAL_DAYS);
        days.addAll(preferences.daysBefore());
        daysBefore.setItems(days);
        daysBefore.setItemLabelGenerator(before -> getTranslation("notification.before", before));
        digest.addValueChangeListener(change -> follow());
        reminders.addValueChangeListener(change -> follow());
        put(preferences);
        addClassName("stack");
        add(
                new Panel(getTranslation("notification.digest-title"))
                        .with(stack(digest, why("notification.digest-why"), weekdays, everything)),
                new Panel(getTranslation("notification.reminders-title"))
                        .with(stack(reminders, why("notification.reminders-why"), daysBefore)),
                new Panel(getTranslation("notification.when")).with(when));
    }

    private void put(NotificationPreferences preferences) {
        digest.setValue(preferences.digest());
        weekdays.setValue(preferences.weekdays());
        everything.setValue(preferences.wholeOrganisation());
        reminders.setValue(preferences.reminders());
        daysBefore.setValue(Set.copyOf(preferences.daysBefore()));
        follow();
    }

    /** What is switched off asks no further. */
    private void follow() {
        weekdays.setEnabled(digest.getValue());
        everything.setEnabled(digest.getValue());
        daysBefore.setEnabled(reminders.getValue());
    }

    /** What is wished, or nothing while a field is wrong; each such field says why. From the last to the first. */
    Optional<NotificationPreferences> read() {
        var time = when.areRight();
        var isTooOften = daysBefore.getValue().size() > NotificationPreferences.MOST_BEFORE;
        var often = check(
                daysBefore,
                !isTooOften && (!reminders.getValue() || !daysBefore.isEmpty()),
                isTooOften ? "problem.notice.days" : "problem.notice.no-days");
        var days = check(weekdays, !digest.getValue() || !weekdays.isEmpty(), "problem.notice.weekdays");
        return time && often && days ? Optional.of(wish()) : Optional.empty();
    }

    private boolean check(CheckboxGroup<?> group, boolean right, String otherwise) {
        group.setInvalid(!right);
        group.setErrorMessage(right ? null : getTranslation(otherwise));
        if (!right) {
            group.getElement().callJsFunction("focus");
        }
        return right;
    }

    private NotificationPreferences wish() {
        return new NotificationPreferences(
                digest.getValue(),
                when.hour.getValue(),
                weekdays.getValue(),
                everything.getValue(),
                reminders.getValue(),
                List.copyOf(daysBefore.getValue()),
                when.quiet.getValue() ? when.quietFrom.getValue() : null,
                when.quiet.getValue() ? when.quietTo.getValue() : null,
                ZoneId.of(when.zone.getValue()),
                Locale.of(when.language.getValue()));
    }

    private Paragraph why(String key) {
        var why = new Paragraph(getTranslation(key));
        why.addClassNames("s", "muted");
        return why;
    }

    private static Div stack(Component... content) {
        var stack = new Div(content);
        stack.addClassName("stack-s");
        return stack;
    }
}
