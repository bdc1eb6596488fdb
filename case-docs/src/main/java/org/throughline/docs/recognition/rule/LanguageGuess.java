package org.throughline.docs.recognition.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells English from Spanish by the small words, which no text does without. */
final class LanguageGuess {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\P{L}+");
    private static final int ENOUGH_WORDS = 5_000;
    private static final int SURE = 3;

    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "to", "in", "is", "was", "for", "with", "that", "this", "will", "not", "are", "his",
            "her", "has", "have", "by", "from", "be");

    private static final Set<String> SPANISH = Set.of(
            "el", "la", "los", "las", "de", "del", "que", "y", "en", "un", "una", "para", "por", "con", "su", "sus",
            "se", "es", "al", "como");

    private LanguageGuess() {}

    /** @return nothing if it is neither, or both alike */
    static Optional<String> of(List<String> pages) {
        var english = 0;
        var spanish = 0;
        var words = pages.stream()
                .flatMap(page -> BETWEEN_WORDS.splitAsStream(page.toLowerCase(Locale.ROOT)))
                .limit(ENOUGH_WORDS)
                .toList();
        for (var word : words) {
            if (ENGLISH.contains(word)) {
                english++;
            } else if (SPANISH.contains(word)) {
                spanish++;
            }
        }
        if (english >= SURE && english > 2 * spanish) {
            return Optional.of("en");
        }
        return spanish >= SURE && spanish > 2 * english ? Optional.of("es") : Optional.empty();
    }
}
