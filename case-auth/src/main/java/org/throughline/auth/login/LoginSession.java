package org.throughline.auth.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.auth.request.LocalPath;
import org.throughline.auth.settings.AuthSettings;
import org.throughline.auth.token.SignedIn;
import org.throughline.auth.token.TokenReader;
import org.throughline.core.problem.NotAllowed;

/** What a browser's session knows about its login: who signed in, for which organisation, and when they last did something. */
@ApplicationScoped
public class LoginSession {

    private static final String WHO = SignedIn.class.getName();
    private static final String PENDING = PendingLogin.class.getName();
    private static final String TOKEN = "throughline.token";
    private static final String LAST_ACTIVE = "throughline.last-active";

    @Inject
    OpenIdContext openId;

    @Inject
    AuthSettings settings;

    private final Clock clock = Clock.systemUTC();

    public Optional<SignedIn> signedIn(@Nullable HttpSession session) {
        return session != null && session.getAttribute(WHO) instanceof SignedIn who
                ? Optional.of(who)
                : Optional.empty();
    }

    /** @throws NotAllowed if the person has no role there */
    public void choose(HttpSession session, String alias) {
        var chosen = signedIn(session)
                .map(who -> who.choosing(alias))
                .filter(who -> alias.equals(who.chosen()))
                .orElseThrow(() -> new NotAllowed("no-role"));
        session.setAttribute(WHO, chosen);
    }

    /** The page for which the login was begun that has come back with this request. */
    public Optional<String> cameFor(HttpServletRequest callback) {
        return callback.getAttribute(PENDING) instanceof PendingLogin login
                ? Optional.of(login.cameFor().under(settings.baseUrl()))
                : Optional.empty();
    }

    static void comesBack(HttpServletRequest callback, PendingLogin login) {
        callback.setAttribute(PENDING, login);
    }

    public String address(LocalPath path) {
        return path.under(settings.baseUrl());
    }

    /**
     * Ends the session at Keycloak. Ask before ours is ended.
     *
     * @return where to go: our goodbye, or Keycloak, which asks first, where it could not be told
     */
    public String signOut() {
        var goodbye = settings.baseUrl() + "/public/bye";
        var isEnded = openId.getRefreshToken()
                .filter(token -> new KeycloakSession(settings).end(token.getToken()))
                .isPresent();
        return isEnded
                ? goodbye
                : settings.endSessionEndpoint()
                        + "?client_id=" + encoded(settings.clientId())
                        + "&post_logout_redirect_uri=" + encoded(goodbye);
    }

    void endIfIdle(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(LAST_ACTIVE) instanceof Instant last
                && last.plus(settings.idleEnd()).isBefore(clock.instant())) {
            session.invalidate();
        }
    }

    /** Reads the token again when it was refreshed: a role that was taken away is gone from then on. */
    void remember(HttpSession session) {
        session.setAttribute(LAST_ACTIVE, clock.instant());
        var token = openId.getAccessToken().getToken();
        if (!token.equals(session.getAttribute(TOKEN))) {
            var now = TokenReader.read(token);
            session.setAttribute(WHO, signedIn(session).map(now::staying).orElse(now));
            session.setAttribute(TOKEN, token);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
