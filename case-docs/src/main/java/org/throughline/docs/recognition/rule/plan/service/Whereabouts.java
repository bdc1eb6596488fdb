package org.throughline.docs.recognition.rule.plan.service;

import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;

/**
 * A phrase that tells how often and then goes on with where, or with how many others.
 *
 * @param often what comes first
 * @param where nothing if it does not say so
 */
record Whereabouts(String often, Optional<String> where) {

    private static final Pattern WHERE = Pattern.compile(
            "[\\s,;(-]{1,4}(?:in|at|en|within|inside|dentro de|fuera de|outside(?: of)?)\\s"
                    + "(?:the\\s|el\\s|la\\s|los\\s|las\\s|an?\\s|un\\s|una\\s|su\\s|his\\s|her\\s|their\\s)?(?=\\p{L})");

    /** What tells when, not where. */
    private static final Pattern WHEN = Pattern.compile(
            "\\b(?:day|days|week|weekly|month|morning|mornings|afternoon|year|minutes?|hours?|sessions?|blocks?|total|addition|all|grupos?|groups?"
                    + "|pairs?|dia|dias|semana|mes|manana|tarde|ano|minutos|horas?|sesion|sesiones|bloques?)\\b");

    private static final Pattern WITH_OTHERS = Pattern.compile(
            "[\\s,;(]{1,3}(?:in\\s|en\\s)?(?:an?\\s|un\\s)?(?:small"
                    + " |pequeno )?(?:groups?|grupos?)(?: (?:of|de) \\d{1,2})?(?: pequenos?)?\\)?$|[\\s,;(]{1,3}(?:individual(?:ly|mente)?|one[- ](?:to|on)[- ]one|1:1)\\)?$");

    static Whereabouts in(String phrase) {
        var often = alone(phrase);
        var folded = NormalizedText.folded(often);
        var found = WHERE.matcher(folded);
        while (folded.length() == often.length() && found.find()) {
            var before = often.substring(0, found.start());
            var after = often.substring(found.end()).replaceAll("[\\s).,;]{1,4}$", "");
            if (!WHEN.matcher(folded.substring(found.end())).find()
                    && !after.isEmpty()
                    && Amount.in(before).frequency() != null) {
                return new Whereabouts(before.strip(), Optional.of(after));
            }
        }
        return new Whereabouts(often, Optional.empty());
    }

    /** Without how many get it at once, which has its own place. */
    private static String alone(String phrase) {
        var folded = NormalizedText.folded(phrase);
        var others = WITH_OTHERS.matcher(folded);
        return folded.length() == phrase.length()
                        && others.find()
                        && Amount.in(phrase.substring(0, others.start())).frequency() != null
                ? phrase.substring(0, others.start())
                : phrase;
    }
}
