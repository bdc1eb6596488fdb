package org.throughline.web.publicform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.throughline.auth.settings.AuthSettings;
import org.throughline.web.publicform.guard.FormDrafts;

/** Leads the browser from what it has sent to an address of its own, which its back button can open again. */
@ApplicationScoped
class AskDrafts {

    private static final String COOKIE = "throughline-ask";
    private static final String STEP = "step";

    @Inject
    Clock clock;

    @Inject
    AuthSettings login;

    private FormDrafts<AskTurn> drafts;

    @PostConstruct
    void prepare() {
        drafts = new FormDrafts<>(clock);
    }

    Optional<AskTurn> find(String alias, HttpServletRequest request) {
        var draft = request.getParameter(AskForm.DRAFT);
        if (draft == null) {
            return Optional.empty();
        }
        var step = request.getParameter(STEP);
        return drafts.find(draft, alias, browser(request).orElse(""))
                .map(turn -> turn.at(step == null ? turn.form().step() : AskForm.step(step))
                        .named(draft));
    }

    void lead(
            String alias,
            String draft,
            AskTurn turn,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        var browser = browser(request).orElseGet(() -> remember(response));
        var name = drafts.keep(draft, alias, browser, turn);
        var step = turn.thanks() == null ? String.valueOf(turn.form().step()) : "sent";
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                AskServlet.ADDRESS + alias + "?" + AskForm.LANGUAGE + "=" + locale.getLanguage() + "&" + AskForm.DRAFT
                        + "=" + name + "&" + STEP + "=" + step);
    }

    private static Optional<String> browser(HttpServletRequest request) {
        return request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Only to know what it wrote itself; it ends with the browser. */
    private String remember(HttpServletResponse response) {
        var cookie = new Cookie(COOKIE, FormDrafts.newName());
        cookie.setPath("/public/ask");
        cookie.setHttpOnly(true);
        cookie.setSecure(login.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return cookie.getValue();
    }
}
