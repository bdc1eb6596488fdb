package org.throughline.web.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.throughline.auth.login.LoginSession;

/** The ways out of a page: to the login's own end, or to another organisation of the same person. */
@ApplicationScoped
public class SignOut {

    @Inject
    LoginSession login;

    /** Keycloak's session ends too: otherwise the next click would sign in again by itself. */
    public void leave(UI ui) {
        var address = login.signOutAddress();
        ui.getPage().setLocation(address);
        VaadinSession.getCurrent().getSession().invalidate();
    }

    boolean canChoose() {
        return VaadinSession.getCurrent().getSession() instanceof WrappedHttpSession session
                && login.signedIn(session.getHttpSession())
                        .filter(who -> who.usable().size() > 1)
                        .isPresent();
    }
}
