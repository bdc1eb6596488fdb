package org.throughline.web.language;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.cdi.annotation.VaadinServiceScoped;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.throughline.core.problem.ProblemSentences;

/** All words of the screens, from {@code messages.properties} and {@code messages_es.properties}, and of problems. */
@VaadinServiceEnabled
@VaadinServiceScoped
public class Translations implements I18NProvider {

    public static final Locale SPANISH = Locale.of("es");

    /** What begins so is the code of a problem. */
    private static final String PROBLEM = "problem.";

    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH, SPANISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        if (key.startsWith(PROBLEM)) {
            return ProblemSentences.of(key.substring(PROBLEM.length()), locale, parameters);
        }
        var words = words(locale);
        if (!words.containsKey(key)) {
            return "?" + key;
        }
        var text = words.getString(key);
        return parameters.length == 0 ? text : new MessageFormat(text, Language.american(locale)).format(parameters);
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle("messages", locale, ENGLISH_OTHERWISE);
    }
}
