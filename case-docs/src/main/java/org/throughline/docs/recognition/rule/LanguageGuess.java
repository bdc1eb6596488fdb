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
    private static final int MUCH = 40;

    private static final Set<String> ENGLISH = Set.of(
            "the",
            "and",
            "of",
            "to",
            "in",
            "is",
            "was",
            "for",
            "with",
            "that",
            "this",
            "will",
            "not",
            "are",
            "his",
            "her",
            "has",
            "have",
            "by",
            "from",
            "be",
            "grade",
            "student",
            "school",
            "date",
            "teacher",
            "days",
            "report",
            "parent",
            "goal",
            "year",
            "services",
            "name");

    private static final Set<String> SPANISH = Set.of(
            "el",
            "la",
            "los",
            "las",
            "de",
            "del",
            "que",
            "y",
            "en",
            "un",
            "una",
            "para",
            "por",
            "con",
            "su",
            "sus",
            "se",
            "es",
            "al",
            "como",
            "grado",
            "estudiante",
            "escuela",
            "fecha",
            "maestra",
            "maestro",
            "informe",
            "padres",
            "meta",
            "servicios",
            "nombre");

    /** Small words of other languages that are common here, which neither of the two has. */
    private static final Set<String> OTHER = Set.of(
            "và", "của", "là", "không", "một", "cho", "được", "các", "những", "tôi", "et", "les", "des", "est", "une",
            "dans", "pour", "avec", "nou", "pou", "ak", "nan", "ki", "li", "gen", "não", "uma", "são", "dos", "das",
            "você", "ang", "mga", "sa", "ng", "ay", "und", "der", "ist", "nicht", "mit", "iyo", "waa", "oo", "ku", "ka",
            "che", "di", "della", "sono", "nie", "się", "jest", "и", "в", "не", "на", "что", "的", "ليس", "في", "من",
            "على");

    private record Counts(int english, int spanish, int other, int words) {}

    private LanguageGuess() {}

    /** @return nothing if it is neither, or both alike */
    static Optional<String> of(List<String> pages) {
        var counts = counts(pages);
        if (counts.other() > Math.max(counts.english(), counts.spanish())) {
            return Optional.empty();
        }
        if (counts.english() >= SURE && counts.english() > 2 * counts.spanish()) {
            return Optional.of("en");
        }
        return counts.spanish() >= SURE && counts.spanish() > 2 * counts.english()
                ? Optional.of("es")
                : Optional.empty();
    }

    /** Whether there is much to read, and in neither of the two. */
    static boolean isOther(List<String> pages) {
        var counts = counts(pages);
        return counts.words() >= MUCH
                && (counts.other() > Math.max(counts.english(), counts.spanish())
                        || counts.english() + counts.spanish() < counts.words() / 100);
    }

    private static Counts counts(List<String> pages) {
        var english = 0;
        var spanish = 0;
        var other = 0;
        var words = pages.stream()
                .flatMap(page -> BETWEEN_WORDS.splitAsStream(page.toLowerCase(Locale.ROOT)))
                .limit(ENOUGH_WORDS)
                .toList();
        for (var word : words) {
            if (ENGLISH.contains(word)) {
                english++;
            } else if (SPANISH.contains(word)) {
                spanish++;
            } else if (OTHER.contains(word)) {
                other++;
            }
        }
        return new Counts(english, spanish, other, words.size());
    }
}
