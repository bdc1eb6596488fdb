package org.throughline.web.language;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.cdi.annotation.VaadinServiceScoped;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.throughline.core.problem.Problem;

/** All words of the screens, from {@code messages.properties} and {@code messages_es.properties}. */
@VaadinServiceEnabled
@VaadinServiceScoped
public class Translations implements I18NProvider {

    public static final Locale SPANISH = Locale.of("es");

    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH, SPANISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        var words = words(locale);
        if (!words.containsKey(key)) {
            return "?" + key;
        }
        var text = words.getString(key);
        return parameters.length == 0 ? text : new MessageFormat(text, locale).format(parameters);
    }

    /** In the words of the screens where we have them, else in the words of the use case. */
    public static String of(Problem problem, Locale locale) {
        var words = words(locale);
        var key = "problem." + problem.code();
        if (!words.containsKey(key)) {
            return String.valueOf(problem.getMessage());
        }
        var text = words.getString(key);
        var details = problem.details().stream()
                .map(detail -> detail instanceof LocalDate day ? DateWords.of(day, locale) : detail)
                .toArray();
        return details.length == 0 ? text : new MessageFormat(text, locale).format(details);
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle("messages", locale, ENGLISH_OTHERWISE);
    }
}
