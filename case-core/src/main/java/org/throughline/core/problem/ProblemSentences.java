package org.throughline.core.problem;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The one sentence of each code, from {@code problems.properties} and {@code problems_es.properties}: screens and programs
 * read the same.
 */
public final class ProblemSentences {

    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ProblemSentences() {}

    public static String of(String code, Locale locale, Object... arguments) {
        var sentences = ResourceBundle.getBundle("problems", locale, ENGLISH_OTHERWISE);
        if (!sentences.containsKey(code)) {
            return "?" + code;
        }
        var sentence = sentences.getString(code);
        return arguments.length == 0
                ? sentence
                : new MessageFormat(sentence, locale)
                        .format(Arrays.stream(arguments)
                                .map(one -> one instanceof LocalDate day ? day(day, locale) : one)
                                .toArray());
    }

    private static String day(LocalDate day, Locale locale) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }
}
