package org.throughline.web.language;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language somebody chose; kept in the browser, because it outlives the session. Before that, the browser's own. */
public final class Language {

    private static final String COOKIE = "throughline-language";
    private static final Locale SPANISH_OF_THE_USA = Locale.of("es", "US");

    private Language() {}

    public static Locale of(VaadinRequest request) {
        return chosen(request.getCookies()).orElseGet(() -> ofBrowser(request.getLocales()));
    }

    /** Of a page without Vaadin. */
    public static Locale of(HttpServletRequest request) {
        return chosen(request.getCookies()).orElseGet(() -> ofBrowser(request.getLocales()));
    }

    /** The first of the browser's languages that we speak. */
    private static Locale ofBrowser(Enumeration<Locale> wanted) {
        return Collections.list(wanted).stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("es") || language.equals("en"))
                .findFirst()
                .filter("es"::equals)
                .map(spanish -> Translations.SPANISH)
                .orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> chosen(Cookie @Nullable [] cookies) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(cookie -> other(cookie.getValue().equals("es") ? Locale.ENGLISH : Translations.SPANISH))
                        .findFirst();
    }

    /** Of the page that is being built. */
    public static Locale current() {
        var ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    public static Locale other(Locale now) {
        return isSpanish(now) ? Locale.ENGLISH : Translations.SPANISH;
    }

    public static boolean isSpanish(Locale locale) {
        return "es".equals(locale.getLanguage());
    }

    /** Our people write dates and numbers the American way, in either language. */
    public static Locale american(Locale locale) {
        return isSpanish(locale) ? SPANISH_OF_THE_USA : Locale.US;
    }

    /** Loads the page again, so that the language of the document itself changes too. */
    public static void choose(UI ui, Locale locale) {
        var cookie = new Cookie(COOKIE, locale.getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        var response = VaadinService.getCurrentResponse();
        if (response != null) {
            response.addCookie(cookie);
        }
        VaadinSession.getCurrent().setLocale(locale);
        // who chose is not left before an empty page: the new one begins at its heading
        ui.getPage().executeJs("sessionStorage.setItem('throughline-begin', 'yes'); location.reload()");
    }
}
