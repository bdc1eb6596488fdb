package org.throughline.web.layout;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.throughline.core.access.Caller;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Role;
import org.throughline.core.organisation.OrganisationService;
import org.throughline.web.address.StaffPlace;
import org.throughline.web.language.Language;
import org.throughline.web.login.OwnSession;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Initials;

/** Who is signed in, as what and where; and the ways out. */
public class PersonMenu extends Div {

    private final Div ways = new Div();
    private final Popover menu = new Popover(ways);

    @Inject
    PersonMenu(CurrentUser currentUser, OrganisationService organisations, OwnSession session) {
        var caller = currentUser.get();
        var other = Language.other(getLocale());
        if (caller.has(Role.ADVOCATE, Role.SUPERVISOR)) {
            way("person.notices", click -> {
                menu.setOpened(false);
                StaffPlace.NOTIFICATIONS.open();
            });
        }
        way("person.language", click -> Language.choose(UI.getCurrent(), other))
                .getElement()
                .setAttribute("lang", other.getLanguage());
        session.otherOrganisations()
                .forEach((alias, name) -> way("person.switch", click -> session.switchTo(alias), name));
        ways.add(new LookSwitch());
        way("person.sign-out", click -> session.signOut());
        ways.addClassName("ways");
        var face = new Button(face(caller, where(caller, organisations)));
        menu.setTarget(face);
        menu.setPosition(PopoverPosition.BOTTOM_END);
        menu.setAutofocus(true);
        menu.setAriaLabel(getTranslation("person.menu"));
        addClassName("person-menu");
        add(face, menu);
    }

    private Button way(String key, ComponentEventListener<ClickEvent<Button>> listener, Object... parameters) {
        var way = new Button(getTranslation(key, parameters), listener);
        ways.add(way);
        return way;
    }

    private Div face(Caller caller, String where) {
        var what = new Span(getTranslation("person.menu") + ": ");
        what.addClassName("sr");
        var name = new Span(caller.name());
        name.addClassName("name");
        var role = new Span(roles(caller) + where);
        role.addClassName("role");
        var who = new Div(what, name, new Span(" "), role);
        who.addClassName("who");
        var face = new Div(new Initials(caller.name()), who, Icon.DOWN.icon());
        face.addClassName("face");
        return face;
    }

    private String roles(Caller caller) {
        return caller.roles().stream()
                .sorted()
                .map(role -> getTranslation("role." + role))
                .collect(Collectors.joining(", "));
    }

    private static String where(Caller caller, OrganisationService organisations) {
        return caller.organisation() == null
                ? ""
                : ", " + organisations.current().name();
    }
}
