package org.throughline.docs.review;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A finding in words. They ask and never judge.
 *
 * @param why it matters
 * @param ask what to ask at the meeting
 * @param family both in words for a family
 */
public record FindingWords(String why, String ask, String family) {

    private static final String BUNDLE = "org.throughline.docs.review.findings";
    private static final int LONGEST_SUBJECT = 120;

    /** @param locale English where there are no words of its language */
    public static FindingWords of(Finding finding, Locale locale) {
        var bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var subject = subject(finding, bundle, locale);
        return new FindingWords(
                words(bundle, finding, "why", subject, locale),
                words(bundle, finding, "ask", subject, locale),
                words(bundle, finding, "family", subject, locale));
    }

    private static String words(ResourceBundle bundle, Finding finding, String part, String subject, Locale locale) {
        return new MessageFormat(bundle.getString(finding.code() + "." + part), locale).format(new Object[] {subject});
    }

    private static String subject(Finding finding, ResourceBundle bundle, Locale locale) {
        return switch (finding.code()) {
            case NOTICE_ELEMENT_NOT_FOUND -> bundle.getString("element." + finding.subject());
            case REVIEW_OVERDUE, EVALUATION_OUTDATED -> day(finding, locale);
            case COPIED_FORWARD ->
                isNumber(finding.subject())
                        ? new MessageFormat(bundle.getString("goal"), locale).format(new Object[] {finding.subject()})
                        : shortened(finding.subject());
            default -> shortened(finding.subject());
        };
    }

    /** A goal goes by its number, such as 2 or 1a; what else is copied goes by a name. */
    private static boolean isNumber(String subject) {
        return subject.codePoints().anyMatch(Character::isDigit)
                && subject.codePoints().filter(Character::isLetter).count() < 2;
    }

    private static String shortened(String subject) {
        return subject.substring(0, Math.min(LONGEST_SUBJECT, subject.length()));
    }

    private static String day(Finding finding, Locale locale) {
        try {
            return LocalDate.parse(String.valueOf(finding.quote()))
                    .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
        } catch (DateTimeParseException e) {
            throw new IllegalStateException("No day in " + finding.code(), e);
        }
    }
}
