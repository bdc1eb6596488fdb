package org.throughline.web.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.jsoup.nodes.Document;

/** Light or dark, as somebody chose in this browser, or as the device is. */
enum Look {
    DEVICE,
    LIGHT,
    DARK;

    private static final String COOKIE = "throughline-look";
    private static final String ATTRIBUTE = "data-theme";

    static Look chosen(VaadinRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? DEVICE
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .flatMap(cookie -> Arrays.stream(values())
                                .filter(look -> look.word().equals(cookie.getValue())))
                        .findFirst()
                        .orElse(DEVICE);
    }

    /** The document says it from its first byte: a page that turned dark while it loads would dazzle. */
    void dress(Document page) {
        if (this != DEVICE) {
            page.select("html").attr(ATTRIBUTE, word());
        }
    }

    void choose(UI ui) {
        var cookie = new Cookie(COOKIE, word());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        var response = VaadinService.getCurrentResponse();
        if (response != null) {
            response.addCookie(cookie);
        }
        ui.getPage()
                .executeJs(
                        "if ($0) document.documentElement.setAttribute($1, $0); else document.documentElement.removeAttribute($1)",
                        this == DEVICE ? "" : word(),
                        ATTRIBUTE);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
