package org.throughline.web.login;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** A page without Vaadin and without scripts, in the look of the sign-in page. */
public final class PlainPage {

    private final PageTexts texts;
    private final StringBuilder box = new StringBuilder();
    private final String title;

    public PlainPage(Locale locale, String titleKey) {
        texts = PageTexts.in(locale);
        title = texts.text(titleKey);
        box.append("<h1>").append(escaped(title)).append("</h1>");
    }

    public PlainPage paragraph(String key, Object... values) {
        box.append("<p class=\"muted\">")
                .append(escaped(texts.text(key, values)))
                .append("</p>");
        return this;
    }

    public PlainPage link(String key, String address) {
        box.append("<a class=\"btn primary\" href=\"").append(escaped(address)).append("\">");
        box.append(escaped(texts.text(key))).append("</a>");
        return this;
    }

    PlainPage button(String key, String action) {
        box.append("<form method=\"post\" action=\"").append(escaped(action)).append("\">");
        box.append("<button class=\"btn\">").append(escaped(texts.text(key))).append("</button></form>");
        return this;
    }

    /** A form of one button, which sends two values along. */
    PlainPage choice(String action, String label, String hint, String alias, String cameFor) {
        box.append("<form method=\"post\" action=\"").append(escaped(action)).append("\">");
        box.append("<input type=\"hidden\" name=\"to\" value=\"")
                .append(escaped(cameFor))
                .append("\">");
        box.append("<button class=\"btn choice\" name=\"organisation\" value=\"")
                .append(escaped(alias))
                .append("\">");
        box.append("<span>").append(escaped(label)).append("</span>");
        box.append("<span class=\"muted\">").append(escaped(hint)).append("</span></button></form>");
        return this;
    }

    /** @param leadsTo another site to which a form of this page may lead, or nothing */
    public void write(HttpServletResponse response, String leadsTo) throws IOException {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; "
                        + "frame-ancestors 'none'; form-action 'self' " + leadsTo);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", texts.language());
        response.getWriter().print(html());
    }

    String html() {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · Throughline</title>
                <link rel="icon" href="/img/favicon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/public/plain.css">
                </head>
                <body>
                <header class="art">
                <img class="wordmark" src="/public/wordmark-light.svg" alt="Throughline">
                <p class="tagline">%s</p>
                <img class="line" src="/public/line.svg" alt="">
                <p class="about">%s</p>
                </header>
                <main><div class="box">%s</div></main>
                </body>
                </html>
                """.formatted(
                texts.language(), escaped(title), escaped(texts.text("tagline")), escaped(texts.text("about")), box);
    }

    /** So that what somebody typed is shown and never does anything. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
