package org.throughline.web.layout;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import org.throughline.web.address.AdminPlace;
import org.throughline.web.ui.Wordmark;

/** The frame of administrators: they see people and settings, never a case. */
@Layout("admin")
@PermitAll
public class AdminLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Div content = new Div();

    @Inject
    AdminLayout(PersonMenu person) {
        var top = new Header(new SkipLink(), new Wordmark(AdminPlace.HOME), person);
        top.addClassNames("topbar", "topbar-alone");
        addClassName("admin");
        add(top, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        PageStart.after(event, this);
    }

    @Override
    public void showRouterLayoutContent(HasElement shown) {
        content.getElement().appendChild(shown.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement shown) {
        content.getElement().removeAllChildren();
    }
}
