package org.throughline.web.notification;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.throughline.core.notification.NotificationService;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Panel;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Table;
import org.throughline.web.ui.Tone;

/** For administrators: whether mail is sent at all, and which mails did not reach their person, or perhaps not. */
public final class UndeliveredMailPanel extends Div {

    public UndeliveredMailPanel(NotificationService notifications) {
        var troubles = notifications.troubles();
        var panel = new Panel(getTranslation("notification.admin"));
        panel.with(about(notifications.isMailSetUp() ? "notification.admin-on" : "notification.admin-off"));
        if (troubles.isEmpty()) {
            panel.with(about("notification.admin-none"));
        } else {
            var table = new Table(
                    getTranslation("notification.admin-troubles"),
                    getTranslation("admin.name"),
                    getTranslation("notification.admin-day"),
                    getTranslation("notification.admin-what"),
                    getTranslation("notification.admin-state"));
            troubles.forEach(undelivered -> table.row(
                    new Span(undelivered.person()),
                    new Span(DateWords.of(undelivered.day(), getLocale())),
                    new Span(getTranslation("notification.kind." + undelivered.kind())),
                    undelivered.known()
                            ? new StateBadge(Tone.OVERDUE, Icon.WARNING, getTranslation("notification.state.failed"))
                            : new StateBadge(Tone.CHECK, Icon.WARNING, getTranslation("notification.state.unknown"))));
            panel.with(about("notification.admin-unknown-why")).filledWith(table.stackedOnPhones());
        }
        add(panel);
    }

    private Paragraph about(String key) {
        var words = new Paragraph(getTranslation(key));
        words.addClassNames("s", "muted");
        return words;
    }
}
