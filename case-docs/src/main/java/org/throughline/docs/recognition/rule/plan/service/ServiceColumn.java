package org.throughline.docs.recognition.rule.plan.service;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.rule.lexicon.Lexicon;

/** What a column of a service grid, or a label beside a service, is about. */
enum ServiceColumn {
    SERVICE,
    MINUTES,
    /** Minutes and frequency in one. */
    AMOUNT,
    /** A sum of what other columns say. */
    TOTAL,
    FREQUENCY,
    SESSIONS,
    PER,
    LOCATION,
    START,
    END,
    DATES,
    PROVIDER,
    GROUP,
    GOALS,
    /** Accommodations, aids and supports: a grid of these is none of services. */
    AID,
    /** Bills name services, too. */
    MONEY,
    /** So do lists of what was given. */
    LOG;

    private static final int LONGEST = 90;
    private static final Lexicon<ServiceColumn> LEXICON =
            Lexicon.read(ServiceColumn.class, "service-columns.tsv", ServiceColumn::valueOf);

    /** A word that had no room in a narrow column. */
    private static final Pattern BROKEN = Pattern.compile("\\p{L}{4,12} \\p{Ll}{1,5}");

    /** Words that only join others elsewhere. */
    private static final Map<String, ServiceColumn> SMALL = Map.of(
            "from", START, "desde", START, "del", START, "to", END, "thru", END, "hasta", END, "al", END, "#",
            SESSIONS);

    /** Strokes and small words between two labels. */
    private static final Pattern SPAN = Pattern.compile(
            "(?:from|start|begin|begins|de|del|desde|inicio|on)\\s?(?:[-/\u2013\u2014]|and|y|\\s)\\s?(?:to|thru|through|until|end|ends|a|al|hasta|fin|off)");

    private static final Pattern RATIO = Pattern.compile("\\b1\\s?(?::|to|on|-to-|-on-|a)\\s?1\\b");
    private static final Pattern SESSIONS_TIMES = Pattern.compile(
            "(?:#|no\\.?|number)?\\s?(?:of )?(?:sessions?|times|sesiones|veces)\\s?[x*\u00d7]\\s?(?:min.{0,40}|length.{0,20}|duraci.{0,20})");

    static Optional<ServiceColumn> named(String header) {
        return named(header, 0);
    }

    /** @param least share of the words that must say so */
    static Optional<ServiceColumn> named(String header, double least) {
        var text = header.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        var small = SMALL.get(NormalizedText.folded(text).replace(":", "").strip());
        if (small != null) {
            return Optional.of(small);
        }
        var folded = NormalizedText.folded(text);
        if (SPAN.matcher(folded).matches()) {
            return Optional.of(DATES);
        }
        if (RATIO.matcher(folded).find()) {
            return Optional.of(GROUP);
        }
        if (SESSIONS_TIMES.matcher(folded).matches()) {
            return Optional.of(AMOUNT);
        }
        var match = least > 0 ? LEXICON.match(text, least) : LEXICON.match(text);
        return match.or(() ->
                        BROKEN.matcher(text).matches() ? LEXICON.match(text.replace(" ", ""), 1) : Optional.empty())
                .map(found -> found.concept());
    }

    /** Whether it tells how much or how often. */
    boolean tellsTime() {
        return switch (this) {
            case MINUTES, AMOUNT, FREQUENCY, SESSIONS, PER -> true;
            case SERVICE, TOTAL, LOCATION, START, END, DATES, PROVIDER, GROUP, GOALS, AID, MONEY, LOG -> false;
        };
    }

    /** Whether it tells where or when, as a plan does of what is to come. */
    boolean tellsPlan() {
        return switch (this) {
            case LOCATION, START, END, DATES -> true;
            case SERVICE, MINUTES, AMOUNT, TOTAL, FREQUENCY, SESSIONS, PER, PROVIDER, GROUP, GOALS, AID, MONEY, LOG ->
                false;
        };
    }
}
