package org.throughline.web.notification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.core.notification.NotificationPreferences;
import org.throughline.web.ui.Panel;
import org.throughline.web.ui.RecordForm;

/** The questions of how somebody wants to be told. */
class NotificationFields extends Div {

    private static final List<Integer> USUAL_DAYS = List.of(30, 14, 7, 3, 2, 1, 0);

    final Checkbox digest = new Checkbox(getTranslation("notification.digest"));
    final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>(getTranslation("notification.weekdays"));
    final RadioButtonGroup<Boolean> everything = new RadioButtonGroup<>(getTranslation("notification.scope"));
    final Checkbox reminders = new Checkbox(getTranslation("notification.reminders"));
    final CheckboxGroup<Integer> daysBefore = new CheckboxGroup<>(getTranslation("notification.days-before"));
    final NotificationTimeFields when;

    private final RecordForm<NotificationPreferences> form = new RecordForm<>(NotificationPreferences.class);

    NotificationFields(NotificationPreferences preferences, boolean isSupervisor) {
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
        bind();
        when = new NotificationTimeFields(preferences, form);
        form.show(preferences);
        follow();
        addClassName("stack");
        add(
                new Panel(getTranslation("notification.digest-title"))
                        .with(stack(digest, why("notification.digest-why"), weekdays, everything)),
                new Panel(getTranslation("notification.reminders-title"))
                        .with(stack(reminders, why("notification.reminders-why"), daysBefore)),
                new Panel(getTranslation("notification.when")).with(when));
    }

    private void bind() {
        form.field(digest).bind("digest");
        form.field(weekdays)
                .withValidator(days -> !digest.getValue() || !days.isEmpty(), getTranslation("problem.notice.weekdays"))
                .bind("weekdays");
        form.field(everything).bind("wholeOrganisation");
        form.field(reminders).bind("reminders");
        form.field(daysBefore)
                .withValidator(
                        days -> days.size() <= NotificationPreferences.MOST_BEFORE,
                        getTranslation("problem.notice.days"))
                .withValidator(
                        days -> !reminders.getValue() || !days.isEmpty(), getTranslation("problem.notice.no-days"))
                .withConverter(List::copyOf, Set::copyOf)
                .bind("daysBefore");
    }

    /** What is switched off asks no further. */
    private void follow() {
        weekdays.setEnabled(digest.getValue());
        everything.setEnabled(digest.getValue());
        daysBefore.setEnabled(reminders.getValue());
    }

    /** What is wished, or nothing while a field is wrong. */
    Optional<NotificationPreferences> read() {
        return form.read();
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
