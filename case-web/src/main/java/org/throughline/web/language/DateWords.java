package org.throughline.web.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Days and moments as people write them. */
public final class DateWords {

    private static final String AMERICAN_DAY = "EEEE, MMMM d";
    private static final String AMERICAN_DAY_AND_YEAR = "EEEE, MMMM d, yyyy";
    private static final String SPANISH_DAY = "EEEE d 'de' MMMM";
    private static final String SPANISH_DAY_AND_YEAR = "EEEE d 'de' MMMM 'de' yyyy";

    private DateWords() {}

    /** Such as "Nov 20, 2026". */
    public static String of(LocalDate day, Locale locale) {
        return format(day, locale, FormatStyle.MEDIUM);
    }

    public static String of(Instant moment, ZoneId zone, Locale locale) {
        return of(LocalDate.ofInstant(moment, zone), locale);
    }

    /** Such as "Friday, November 20, 2026". */
    public static String inFull(LocalDate day, Locale locale) {
        return format(day, locale, FormatStyle.FULL);
    }

    public static String inFull(Instant moment, ZoneId zone, Locale locale) {
        return inFull(LocalDate.ofInstant(moment, zone), locale);
    }

    /** In a sentence, and with its year only if that is another one: such as "Wednesday, December 2". */
    public static String spoken(LocalDate day, LocalDate today, Locale locale) {
        var isThisYear = day.getYear() == today.getYear();
        if (Language.isSpanish(locale)) {
            return written(day, isThisYear ? SPANISH_DAY : SPANISH_DAY_AND_YEAR, locale);
        }
        return written(day, isThisYear ? AMERICAN_DAY : AMERICAN_DAY_AND_YEAR, locale);
    }

    private static String written(LocalDate day, String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, Language.american(locale)).format(day);
    }

    /**
     * With its weekday, and its year only if that is another one: such as "Mon, Nov 23". In Spanish the weekday stands in
     * full, since "mar" is a month as well: "lunes 23 de nov".
     */
    public static String near(LocalDate day, LocalDate today, Locale locale) {
        var isThisYear = day.getYear() == today.getYear();
        var pattern = Language.isSpanish(locale)
                ? DateTimeFormatter.ofPattern(
                        isThisYear ? "EEEE d 'de' MMM" : "EEEE d 'de' MMM 'de' y", Language.american(locale))
                : DateTimeFormatter.ofLocalizedPattern(isThisYear ? "MMMEd" : "yMMMEd")
                        .withLocale(Language.american(locale));
        return pattern.format(day);
    }

    private static String format(TemporalAccessor day, Locale locale, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style)
                .withLocale(Language.american(locale))
                .format(day);
    }
}
