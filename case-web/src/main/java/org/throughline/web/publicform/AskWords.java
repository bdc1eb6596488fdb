package org.throughline.web.publicform;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.throughline.web.language.Language;
import org.throughline.web.language.Translations;

/** The sentences of the form in one language; in a template, what stands between its tags is a key. */
record AskWords(Locale locale) implements Mustache.Lambda {

    private static final Translations TRANSLATIONS = new Translations();

    @Override
    public void execute(Template.Fragment key, Writer out) throws IOException {
        out.write(Escapers.HTML.escape(text(key.execute())));
    }

    String text(String key, Object... values) {
        return TRANSLATIONS.getTranslation(key, locale, values);
    }

    /** Empty if there is no such sentence. */
    String textIfAny(String key) {
        var text = text(key);
        return text.startsWith("?") ? "" : text;
    }

    String language() {
        return Language.isSpanish(locale) ? "es" : "en";
    }

    String otherLanguage() {
        return Language.isSpanish(locale) ? "en" : "es";
    }
}
