package org.throughline.docs.recognition.rule.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;

/** Names of tests that are known, and what else is named like a test. */
final class TestNames {

    private static final List<String> NAMES = read();
    private static final Pattern EDITION = Pattern.compile(
            "^(?:[-–, ]{0,2}(?:[IVX]{1,4}|\\d{1,2}|R|P|NU)\\b|[-–,]?\\s*(?:\\w+ Edition|\\w+ edition|\\w+"
                    + " edición)|\\s?\\([^()]{2,20}\\)){0,3}");
    private static final Pattern LIKE_A_TEST = Pattern.compile(
            "\\A.*\\b(scales?|tests?|battery|inventory|inventories|survey|series|questionnaire|checklist|profile|schedule|rating|measure"
                    + " of|interview|index of|escalas?|pruebas?|bateria|inventario|cuestionario|edition|edicion)\\b.*");
    private static final Pattern GENERAL =
            Pattern.compile("^((test|assessment|evaluation) )?(test|tests|scores?|results?|test results?|testing|new"
                    + " testing|pruebas|resultados|puntajes|assessments?|standardized (test|assessment)"
                    + " (results|scores)|summary of (test )?(scores|results)|table)( and scores)?$");
    private static final int LONGEST = 300;

    private TestNames() {}

    private static List<String> read() {
        try (var in = Objects.requireNonNull(TestNames.class.getResourceAsStream("tests.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .sorted((one, other) -> other.length() - one.length())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The known test that a text names last, as it is printed. */
    static Optional<String> lastIn(String text) {
        var shown = text.substring(Math.max(0, text.length() - LONGEST));
        var folded = NormalizedText.folded(shown);
        var at = -1;
        var end = -1;
        for (var name : NAMES) {
            var found = folded.lastIndexOf(name);
            if (found > at
                    && isWord(folded, found, found + name.length())
                    && isNamed(shown, found, name)
                    && found >= end) {
                at = found;
                end = found + name.length();
            }
        }
        if (at < 0) {
            return Optional.empty();
        }
        var edition = EDITION.matcher(shown.substring(end));
        return Optional.of(shown.substring(at, end + (edition.lookingAt() ? edition.end() : 0))
                .strip());
    }

    private static boolean isWord(String text, int from, int to) {
        return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
                && (to >= text.length() || !Character.isLetter(text.charAt(to)));
    }

    /** A short name stands in capitals: "far" is no test. */
    private static boolean isNamed(String text, int at, String name) {
        return name.length() > 8
                ? Character.isUpperCase(text.charAt(at))
                : text.substring(at, at + 2)
                                .chars()
                                .allMatch(letter -> Character.isUpperCase(letter) || !Character.isLetter(letter))
                        || (name.length() > 5 && Character.isUpperCase(text.charAt(at)));
    }

    /** Whether a short text is the name of a test, known or not. */
    static boolean isTest(String text) {
        var folded = NormalizedText.folded(text.strip());
        return folded.length() > 2
                && folded.length() < 140
                && !GENERAL.matcher(folded).matches()
                && (lastIn(text).isPresent() || LIKE_A_TEST.matcher(folded).matches());
    }

    /** Whether a heading says only that tests follow. */
    static boolean isGeneral(String text) {
        return GENERAL.matcher(NormalizedText.folded(text.strip())).matches();
    }
}
