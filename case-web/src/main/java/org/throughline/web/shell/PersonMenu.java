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

/** Who is signed in, as what and where; and the ways out. */
public class PersonMenu extends MenuBar {

    @Inject
    PersonMenu(CurrentUser currentUser, PersonService people, SignOut signOut) {
        var caller = currentUser.get();
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        addClassName("person-menu");
        getElement().setAttribute("aria-label", getTranslation("person.menu"));
        var item = addItem(face(caller, where(caller, people)));
        item.getElement().setAttribute("aria-label", getTranslation("person.menu-of", caller.name()));
        var ways = item.getSubMenu();
        ways.addItem(getTranslation("person.language"), click -> Language.choose(ui(), Language.other(getLocale())));
        if (signOut.canChoose()) {
            ways.addItem(
                    getTranslation("person.choose"), click -> ui().getPage().setLocation("/choose"));
        }
        ways.addItem(getTranslation("person.sign-out"), click -> signOut.leave(ui()));
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

    private static UI ui() {
        return UI.getCurrent();
    }
}
