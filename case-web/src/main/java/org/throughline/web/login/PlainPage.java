package org.throughline.web.login;

import com.samskivert.mustache.Template;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughline.core.template.Templates;

/** A page without Vaadin and without scripts, in the look of the sign-in page. */
public final class PlainPage {

    private static final Template TEMPLATE = Templates.html(PlainPage.class, "plain.html");

    /** What stands on every page. */
    private static final List<String> FRAME = List.of("tagline", "about", "needs", "goals", "services", "progress");

    private final PageTexts texts;
    private final String title;

    /** Each under the name that the template knows it by, from the top to the bottom. */
    private final List<Map<String, Map<String, String>>> parts = new ArrayList<>();

    public PlainPage(Locale locale, String titleKey) {
        texts = PageTexts.in(locale);
        title = texts.text(titleKey);
    }

    public PlainPage paragraph(String key, Object... values) {
        return with("paragraph", Map.of("text", texts.text(key, values)));
    }

    public PlainPage link(String key, String address) {
        return with("link", Map.of("label", texts.text(key), "address", address));
    }

    PlainPage button(String key, String action) {
        return with("button", Map.of("label", texts.text(key), "action", action));
    }

    /** A form of one button, which sends two values along. */
    PlainPage choice(String action, String label, String hint, String alias, String cameFor) {
        return with(
                "choice", Map.of("action", action, "label", label, "hint", hint, "alias", alias, "cameFor", cameFor));
    }

    private PlainPage with(String part, Map<String, String> content) {
        parts.add(Map.of(part, content));
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
        var content = new HashMap<String, Object>();
        FRAME.forEach(key -> content.put(key, texts.text(key)));
        content.put("language", texts.language());
        content.put("title", title);
        content.put("parts", parts);
        return TEMPLATE.execute(content);
    }
}
