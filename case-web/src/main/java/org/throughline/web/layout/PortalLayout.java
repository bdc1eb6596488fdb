package org.throughline.web.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import org.throughline.web.address.PortalPlace;
import org.throughline.web.language.Language;
import org.throughline.web.login.OwnSession;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Wordmark;

/** The frame of families: one column, the language on top, the places at the bottom where the thumb is. */
@Layout("portal")
@PermitAll
public class PortalLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Div content = new Div();
    private final LinkTo home = place(PortalPlace.HOME, Icon.HOME, "portal.home");
    private final LinkTo papers = place(PortalPlace.PAPERS, Icon.DOCUMENT, "portal.papers");

    @Inject
    PortalLayout(OwnSession session) {
        addClassName("portal");
        var places = new Nav(home, papers);
        places.addClassName("p-nav");
        places.getElement().setAttribute("aria-label", getTranslation("place.all"));
        add(top(session), content, places);
    }

    private Header top(OwnSession session) {
        var other = Language.other(getLocale());
        var language = new Button(getTranslation("portal.other-language"), Icon.GLOBE.icon());
        language.addClickListener(click -> Language.choose(UI.getCurrent(), other));
        language.getElement().setAttribute("lang", other.getLanguage());
        var out = new Button(getTranslation("person.sign-out"), click -> session.signOut());
        var top = new Header(new SkipLink(), new Wordmark(PortalPlace.HOME), new Div(language, out));
        top.addClassName("p-top");
        return top;
    }

    private LinkTo place(PortalPlace place, Icon glyph, String key) {
        return new LinkTo(place, new Component[] {glyph.icon(), new Span(getTranslation(key))});
    }

    @Override
    public void showRouterLayoutContent(HasElement shown) {
        content.getElement().appendChild(shown.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement shown) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        home.markCurrent(path.equals(PortalPlace.HOME.path()));
        papers.markCurrent(path.startsWith(PortalPlace.PAPERS.path()));
        PageStart.after(event, this);
    }
}
