package org.throughline.web.layout;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.throughline.web.language.Language;
import org.throughline.web.language.Translations;

/**
 * What stands on a page before the application runs, which takes seconds on a slow phone: in the person's language, so
 * that a screen reader speaks it with the right voice, and says that something is coming.
 */
class FirstWords implements IndexHtmlRequestListener {

    private static final Translations TRANSLATIONS = new Translations();

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        say(response.getDocument(), Language.of(response.getVaadinRequest()));
    }

    static void say(Document page, Locale locale) {
        page.select("html").attr("lang", locale.getLanguage());
        page.title("Throughline");
        // the application puts itself into the place of it
        var outlet = page.getElementById("outlet");
        if (outlet != null) {
            outlet.appendElement("p")
                    .addClass("first-words")
                    .attr("role", "status")
                    .text(TRANSLATIONS.getTranslation("page.loading", locale));
        }
        page.body()
                .appendElement("noscript")
                .appendElement("p")
                .addClass("first-words")
                .text(TRANSLATIONS.getTranslation("page.no-script", locale));
    }
}
