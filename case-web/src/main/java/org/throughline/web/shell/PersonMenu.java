package org.throughline.web.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.throughline.core.access.Caller;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.people.PersonService;
import org.throughline.web.login.OwnSession;

/** Who is signed in, as what and where; and the ways out. */
public class PersonMenu extends MenuBar {

    @Inject
    PersonMenu(CurrentUser currentUser, PersonService people, OwnSession session) {
        var caller = currentUser.get();
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        addClassName("person-menu");
        getElement().setAttribute("aria-label", getTranslation("person.menu"));
        var item = addItem(face(caller, where(caller, people)));
        item.getElement().setAttribute("aria-label", getTranslation("person.menu-of", caller.name()));
        var ways = item.getSubMenu();
        ways.addItem(
                getTranslation("person.language"),
                click -> Language.choose(UI.getCurrent(), Language.other(getLocale())));
        session.otherOrganisations()
                .forEach((alias, name) ->
                        ways.addItem(getTranslation("person.switch", name), click -> session.switchTo(alias)));
        ways.addItem(getTranslation("person.sign-out"), click -> session.signOut());
    }

    private Div face(Caller caller, String where) {
        var name = new Span(caller.name());
        name.addClassName("name");
        var role = new Span(roles(caller) + where);
        role.addClassName("role");
        var who = new Div(name, role);
        who.addClassName("who");
        var face = new Div(new Face(caller.name()), who, Glyph.DOWN.icon());
        face.addClassName("face");
        return face;
    }

    private String roles(Caller caller) {
        return caller.roles().stream()
                .sorted()
                .map(role -> getTranslation("role." + role))
                .collect(Collectors.joining(", "));
    }

    private static String where(Caller caller, PersonService people) {
        return caller.organisation() == null ? "" : ", " + people.organisation().name();
    }
}
