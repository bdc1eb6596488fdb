package org.throughline.auth.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Clock;
import org.throughline.auth.answer.SessionEnded;
import org.throughline.auth.request.LocalPath;
import org.throughline.auth.request.RequestKind;
import org.throughline.auth.settings.AuthSettings;

/** What is on its way to Keycloak passes here: PKCE is added, and background requests are not redirected. */
class LoginResponse extends HttpServletResponseWrapper {

    private final RequestKind kind;
    private final HttpServletRequest request;
    private final HttpServletResponse plain;
    private final AuthSettings settings;
    private final SessionEnded sessionEnded;
    private final LoginCookies cookies;
    private final Clock clock;

    LoginResponse(
            RequestKind kind,
            HttpServletRequest request,
            HttpServletResponse plain,
            AuthSettings settings,
            SessionEnded sessionEnded,
            LoginCookies cookies,
            Clock clock) {
        super(plain);
        this.kind = kind;
        this.request = request;
        this.plain = plain;
        this.settings = settings;
        this.sessionEnded = sessionEnded;
        this.cookies = cookies;
        this.clock = clock;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        sendRedirect(location, SC_FOUND, true);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
        var begins = location.startsWith(settings.authorizationEndpoint());
        var ended = location.startsWith(settings.endSessionEndpoint());
        if ((begins || ended) && kind != RequestKind.NAVIGATION) {
            sessionEnded.answer(kind, plain);
        } else if (begins) {
            super.sendRedirect(withPkce(location), status, clearBuffer);
        } else if (ended) {
            // the refresh failed and the session is gone: the same page again starts a new login
            super.sendRedirect(LocalPath.of(request).under(settings.baseUrl()), status, clearBuffer);
        } else {
            super.sendRedirect(location, status, clearBuffer);
        }
    }

    private String withPkce(String location) {
        var verifier = PkceVerifier.generate();
        var begun = PendingLogin.begun(request.getSession(), verifier, LocalPath.of(request), clock.instant());
        cookies.keep(begun, request, plain);
        return withEveryOrganisation(location)
                + "&code_challenge=" + PkceVerifier.challenge(verifier)
                + "&code_challenge_method=S256"
                // whose session ended here for want of doing is asked again, though Keycloak still knows them
                + "&max_age=" + settings.idleEnd().toSeconds();
    }

    /** The scope cannot hold a star where it is declared. Another form of it would lose the roles. */
    private static String withEveryOrganisation(String location) {
        return location.replaceFirst("([?&+]|%20|scope=)organization(?=[&+]|%20|$)", "$1organization:*");
    }
}
