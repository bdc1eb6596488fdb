package org.throughline.docs.recognition.rule.plan.service;

import java.util.Map;
import java.util.Optional;
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

    /** Words that only join others elsewhere. */
    private static final Map<String, ServiceColumn> SMALL = Map.of(
            "from", START, "desde", START, "del", START, "to", END, "thru", END, "hasta", END, "al", END, "#",
            SESSIONS);

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
        var found = LEXICON.match(text, least).or(() -> LEXICON.match(text.replace(" ", ""), 1));
        return least > 0
                ? found.map(match -> match.concept())
                : LEXICON.match(text).or(() -> found).map(match -> match.concept());
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
