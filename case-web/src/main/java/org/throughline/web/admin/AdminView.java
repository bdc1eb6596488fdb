package org.throughline.web.admin;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Role;
import org.throughline.core.notification.NotificationService;
import org.throughline.core.organisation.OrganisationService;
import org.throughline.core.problem.Invalid;
import org.throughline.core.staff.Person;
import org.throughline.core.staff.PersonService;
import org.throughline.docs.reading.ScanningService;
import org.throughline.web.address.AdminPlace;
import org.throughline.web.address.PublicFormAddress;
import org.throughline.web.notification.UndeliveredMailPanel;
import org.throughline.web.ui.Initials;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;
import org.throughline.web.ui.Panel;
import org.throughline.web.ui.Table;
import org.throughline.web.ui.ZoneBox;

@Route("admin")
@RolesAllowed({"org-admin", "platform-admin"})
class AdminView extends Page implements BeforeEnterObserver {

    private static final int LONGEST_PHONE = 40;

    private final transient PersonService people;
    private final transient OrganisationService organisations;
    private final transient ScanningService scanning;
    private final transient NotificationService notifications;
    private final boolean isOfOrganisation;

    @Inject
    AdminView(
            PersonService people,
            OrganisationService organisations,
            ScanningService scanning,
            NotificationService notifications,
            CurrentUser currentUser) {
        this.scanning = scanning;
        this.notifications = notifications;
        this.people = people;
        this.organisations = organisations;
        this.isOfOrganisation = currentUser.get().has(Role.ORG_ADMIN);
        titled(words("admin.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (isOfOrganisation) {
            show(
                    head(organisations.current().name(), words("admin.intro")),
                    people(),
                    zone(),
                    phone(),
                    publicForm(),
                    uploads(),
                    playbooks(),
                    calendars(),
                    new UndeliveredMailPanel(notifications));
        } else {
            var elsewhere = new Paragraph(words("admin.platform-elsewhere"));
            elsewhere.addClassName("muted");
            show(head(words("admin.platform"), words("admin.platform-intro")), scans(), elsewhere);
        }
    }

    private static Component head(String title, String intro) {
        var about = new Paragraph(intro);
        about.addClassName("muted");
        return new Div(new H1(title), about);
    }

    private Component people() {
        var all = people.everybody();
        var table = new Table(words("admin.people"), words("admin.name"), words("admin.roles"));
        all.forEach(person -> table.row(name(person), new Span(roles(person))));
        return new Panel(words("admin.people"), new Span(words("admin.count", all.size()))).filledWith(table);
    }

    private Component zone() {
        var zone = new ZoneBox(words("admin.zone"), organisations.zone());
        zone.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                organisations.moveTo(change.getValue());
            }
        });
        var why = new Paragraph(words("admin.zone-why"));
        why.addClassNames("s", "muted");
        return new Panel(words("admin.days")).with(zone, why);
    }

    private Component publicForm() {
        var open =
                new Checkbox(words("admin.public-form"), organisations.current().isPublicFormOpen());
        open.addValueChangeListener(change -> organisations.openPublicForm(change.getValue()));
        var why = new Paragraph(words(
                "admin.public-form-why",
                new PublicFormAddress(organisations.current().alias()).path()));
        why.addClassNames("s", "muted");
        return new Panel(words("admin.inquiries")).with(open, why);
    }

    /** Kept as soon as it is one that can be called. */
    private Component phone() {
        var phone = new TextField(words("admin.phone"));
        phone.setMaxLength(LONGEST_PHONE);
        phone.setClearButtonVisible(true);
        phone.setValue(organisations.current().phone().orElse(""));
        phone.addValueChangeListener(change -> {
            phone.setInvalid(false);
            try {
                organisations.answerAt(change.getValue());
            } catch (Invalid noNumber) {
                phone.setErrorMessage(words("problem." + noNumber.code()));
                phone.setInvalid(true);
            }
        });
        var why = new Paragraph(words("admin.phone-why"));
        why.addClassNames("s", "muted");
        return new Panel(words("admin.reach")).with(phone, why);
    }

    private Component uploads() {
        var accepted = new Checkbox(
                words("admin.accept-unscanned"), organisations.current().isUnscannedAccepted());
        accepted.addValueChangeListener(change -> organisations.acceptUnscanned(change.getValue()));
        var why = new Paragraph(words("admin.accept-unscanned-why"));
        why.addClassNames("s", "muted");
        return new Panel(words("admin.uploads")).with(accepted, why);
    }

    private Component playbooks() {
        var why = new Paragraph(words("playbook.admin-why"));
        why.addClassNames("s", "muted");
        return new Panel(
                        words("playbook.title"), new LinkTo(AdminPlace.PLAYBOOKS, words("playbook.edit")).styled("btn"))
                .with(why);
    }

    private Component calendars() {
        var why = new Paragraph(words("schoolcalendar.admin-why"));
        why.addClassNames("s", "muted");
        return new Panel(
                        words("schoolcalendar.title"),
                        new LinkTo(AdminPlace.DISTRICTS, words("schoolcalendar.look-at")).styled("btn"))
                .with(why);
    }

    private Component scans() {
        var state = new Paragraph();
        state.getElement().setAttribute("role", "status");
        var change = new Button();
        change.addClickListener(click -> {
            if (scanning.isPaused()) {
                scanning.resume();
            } else {
                scanning.pause();
            }
            say(state, change);
        });
        say(state, change);
        var why = new Paragraph(words("admin.scans-why"));
        why.addClassNames("s", "muted");
        return new Panel(words("admin.scans"), change).with(state, why);
    }

    private void say(Paragraph state, Button change) {
        var paused = scanning.isPaused();
        state.setText(paused ? words("admin.scans-paused") : words("admin.scans-running", scanning.processes()));
        change.setText(words(paused ? "admin.scans-resume" : "admin.scans-pause"));
    }

    private static Component name(Person person) {
        var name = new Div(new Initials(person.name()), new Span(person.name()));
        name.addClassName("row");
        return name;
    }

    private String roles(Person person) {
        return person.roles().stream().map(role -> words("role." + role)).collect(joining(", "));
    }
}
