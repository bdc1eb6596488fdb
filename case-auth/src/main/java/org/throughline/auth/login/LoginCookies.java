package org.throughline.auth.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.auth.settings.AuthSettings;

/**
 * Logins that are under way, each in a cookie of the browser that began it, which nobody else can read or make: tabs
 * that sign in at the same time do not overwrite each other, and the server keeps nothing.
 */
@ApplicationScoped
class LoginCookies {

    /** More of them would not fit into the head of a request. The oldest is forgotten. */
    static final int MOST = 5;

    private static final String NAME = "throughline-login-";

    @Inject
    AuthSettings settings;

    @Inject
    Clock clock;

    private LoginSeal seal;

    @PostConstruct
    void prepare() {
        seal = new LoginSeal(settings.clientSecret(), clock);
    }

    void keep(PendingLogin login, HttpServletRequest request, HttpServletResponse response) {
        var others = named(request).toList();
        others.stream()
                .sorted(Comparator.comparingLong(this::begun))
                .limit(Math.max(0, others.size() - MOST + 1))
                .forEach(old -> response.addCookie(cookie(old.getName(), "", 0)));
        var name = name(login.state());
        response.addCookie(cookie(name, seal.closed(login, name), (int) LoginSeal.LONGEST.toSeconds()));
    }

    Optional<PendingLogin> find(HttpServletRequest request, @Nullable String state) {
        if (state == null) {
            return Optional.empty();
        }
        var name = name(state);
        return named(request)
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .flatMap(cookie -> seal.opened(cookie.getValue(), name))
                .filter(login -> login.state().equals(state));
    }

    /** It can be used once. */
    void forget(PendingLogin login, HttpServletResponse response) {
        response.addCookie(cookie(name(login.state()), "", 0));
    }

    private Stream<Cookie> named(HttpServletRequest request) {
        var all = request.getCookies() == null ? List.<Cookie>of() : Arrays.asList(request.getCookies());
        return all.stream().filter(cookie -> cookie.getName().startsWith(prefix()));
    }

    /** What cannot be opened goes first. */
    private long begun(Cookie cookie) {
        return seal.opened(cookie.getValue(), cookie.getName())
                .map(login -> login.begunAt().toEpochMilli())
                .orElse(0L);
    }

    private Cookie cookie(String name, String value, int seconds) {
        var cookie = new Cookie(name, value);
        cookie.setMaxAge(seconds);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private String name(String state) {
        return prefix() + LoginSeal.fingerprint(state.getBytes(UTF_8));
    }

    /** With this prefix, no other host of the domain can set it. Browsers take it over TLS alone. */
    private String prefix() {
        return settings.isSecure() ? "__Host-" + NAME : NAME;
    }
}
