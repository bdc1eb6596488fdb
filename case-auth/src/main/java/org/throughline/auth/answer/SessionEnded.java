package org.throughline.auth.answer;

import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;
import static jakarta.servlet.http.HttpServletResponse.SC_UNAUTHORIZED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.throughline.auth.request.LocalPath;
import org.throughline.auth.request.RequestKind;
import org.throughline.auth.settings.AuthSettings;

/** Says that the session has ended, in the words that each kind of request understands. */
@ApplicationScoped
public class SessionEnded {

    /** As Vaadin's own server says it. The page then shows its message and leaves what was typed on the screen. */
    public static final String TO_VAADIN = "{\"meta\":{\"sessionExpired\":true}}";

    @Inject
    AuthSettings settings;

    public void answer(RequestKind kind, HttpServletResponse response) throws IOException {
        switch (kind) {
            case UIDL -> {
                response.setContentType("application/json;charset=UTF-8");
                response.getWriter().print(TO_VAADIN);
            }
            case HEARTBEAT -> response.setStatus(SC_FORBIDDEN);
            case FORM, NAVIGATION -> response.sendRedirect(LocalPath.HOME.under(settings.baseUrl()));
            case API, OPEN, CALLBACK, PUSH, BACKGROUND -> response.setStatus(SC_UNAUTHORIZED);
        }
        response.flushBuffer();
    }
}
