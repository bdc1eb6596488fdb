package org.throughline.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.throughline.auth.settings.AuthSettings;

/** The session's cookie: not for scripts, not for forms of other sites, and only over TLS where there is TLS. */
@WebListener
public class SecureCookies implements ServletContextListener {

    @Inject
    AuthSettings settings;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        var cookie = start.getServletContext().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.isSecure());
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Lax");
    }
}
