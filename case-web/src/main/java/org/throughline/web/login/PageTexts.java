package org.throughline.web.login;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the plain pages. English, if the language is not known. */
public final class PageTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private PageTexts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    public static PageTexts in(Locale locale) {
        return new PageTexts(ResourceBundle.getBundle("org.throughline.web.login.pages", locale, NO_FALLBACK));
    }

    public String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(values);
    }

    String language() {
        var language = bundle.getLocale().getLanguage();
        return language.isEmpty() ? "en" : language;
    }
}
