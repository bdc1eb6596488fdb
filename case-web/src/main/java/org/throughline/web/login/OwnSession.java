package org.throughline.web.login;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.auth.login.LoginSession;

/** The session of the person at this page, for the menu with their name. To be called while Vaadin handles a click. */
@ApplicationScoped
public class OwnSession {

    @Inject
    LoginSession loginSession;

    @Inject
    OrganisationNames names;

    @Inject
    OpenPages openPages;

    /** Names by alias of the other organisations in which the person has a role. */
    public Map<String, String> otherOrganisations() {
        var byAlias = new LinkedHashMap<String, String>();
        loginSession
                .signedIn(session())
                .ifPresent(who -> who.usable().stream()
                        .filter(membership -> !membership.organisation().alias().equals(who.chosen()))
                        .forEach(membership ->
                                byAlias.put(membership.organisation().alias(), names.nameOf(who, membership))));
        return byAlias;
    }

    /** All open pages of this browser leave for home, which is then that of the other organisation. */
    public void switchTo(String alias) {
        loginSession.choose(session(), alias);
        openPages.leave(VaadinSession.getCurrent());
    }

    /** Ends our session and Keycloak's, and lands on the goodbye page. */
    public void signOut() {
        UI.getCurrent().getPage().setLocation(loginSession.signOut());
        session().invalidate();
    }

    private static HttpSession session() {
        return ((WrappedHttpSession) VaadinSession.getCurrent().getSession()).getHttpSession();
    }
}
