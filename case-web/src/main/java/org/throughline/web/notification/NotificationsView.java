package org.throughline.web.notification;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Role;
import org.throughline.core.notification.NotificationPreferences;
import org.throughline.core.notification.NotificationService;
import org.throughline.core.notification.NotificationView;
import org.throughline.web.ui.Callout;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Page;
import org.throughline.web.ui.Tone;

/** Where each person says how they are told by mail what is due. */
@Route("staff/notices")
@RolesAllowed({"advocate", "supervisor"})
class NotificationsView extends Page implements BeforeEnterObserver {

    private final transient NotificationService notifications;
    private final boolean isSupervisor;
    private final Paragraph said = new Paragraph();
    private int version;

    @Inject
    NotificationsView(NotificationService notifications, CurrentUser currentUser) {
        this.notifications = notifications;
        this.isSupervisor = currentUser.get().has(Role.SUPERVISOR);
        said.getElement().setAttribute("role", "status");
        titled(words("notification.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var now = notifications.mine();
        version = now.version();
        var fields = new NotificationFields(now.wish(), isSupervisor);
        var save = new Button(words("notification.save"), click -> fields.read().ifPresent(this::save));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(save, said);
        buttons.addClassNames("row", "wrap");
        var about = new Paragraph(words("notification.intro"));
        about.addClassName("muted");
        var page = new Div(new Div(new H1(words("notification.title")), about), where(now), fields, buttons);
        page.addClassNames("notices", "stack");
        show(page);
    }

    private void save(NotificationPreferences preferences) {
        version = notifications.change(preferences, version).version();
        said.setText(words(
                preferences.digest() || preferences.reminders() ? "notification.saved" : "notification.saved-off"));
    }

    private Callout where(NotificationView now) {
        if (!now.mailSetUp()) {
            return new Callout(Tone.SOON, Icon.WARNING, new Span(words("notification.no-mail")));
        }
        return now.address() == null
                ? new Callout(Tone.SOON, Icon.WARNING, new Span(words("notification.no-address")))
                : new Callout(Tone.CHECK, Icon.CHECK, new Span(words("notification.address", now.address())));
    }
}
