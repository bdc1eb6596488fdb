package org.throughline.web.publicform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/** A page on its way to the browser, with nothing in it that could be run but our own script. */
record PageAnswer(int status, String html, Locale locale, Duration retryAfter) {

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "font-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    static PageAnswer of(int status, String html, Locale locale) {
        return new PageAnswer(status, html, locale, Duration.ZERO);
    }

    static PageAnswer said(int status, Locale locale, String titleKey, String textKey) {
        return of(status, SaidPage.html(locale, titleKey, textKey), locale);
    }

    PageAnswer after(Duration wait) {
        return new PageAnswer(status, html, locale, wait);
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (!retryAfter.isZero()) {
            response.setHeader("Retry-After", String.valueOf(retryAfter.toSeconds() + 1));
        }
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", new AskWords(locale).language());
        response.getWriter().print(html);
    }
}
