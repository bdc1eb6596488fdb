package org.throughline.docs.recognition.rule.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.TestScore;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.recognition.rule.table.Piece;

/** Reads scores in sentences: "earned a Full Scale IQ of 84 (14th percentile)". */
final class ScoresInProse {

    /** What says that a number is a score; it stands before it. */
    private static final Pattern SCORE =
            Pattern.compile("(?<kind>\\b(?:standard scores?|scaled scores?|T[- ]scores?|composite scores?|index"
                    + " scores?|quotient|IQ|SS|Index|Composite|puntuaci[oó]n est[aá]ndar|puntaje est[aá]ndar|puntuaci[oó]n"
                    + " escalar|puntuaci[oó]n T|puntaje T|T)\\b)(?:\\s*\\([A-Z]{2,6}\\))?\\s*(?:of|was|is|=|:|at|score"
                    + " of|de|fue)?\\s*(?:de\\s+)?(?<score>\\d{2,3}|(?<=\\bscaled score of"
                    + " )\\d)(?![\\d/%]|\\s+(?:of|minutes|days))");

    private static final Pattern BEHIND = Pattern.compile(
            "^[^.;\\d]{0,25}[(,;\\[]?[^.;\\d]{0,25}([<>]?\\s?\\d{1,2}(?:\\.\\d)?)\\s*(?:st|nd|rd|th)?\\s*(?:%ile|percentile|percentil)|^\\s*[(,;]\\s*(?:PR|%ile|P|percentile(?:"
                    + " rank)?|percentil)\\s*(?:of|=|:|de)?\\s*([<>]?\\d{1,2}(?:\\.\\d)?)|^[^.;]{0,15}\\bpercentil(?:e|a)?\\s*(?:de\\s*|of\\s*|=\\s*)?([<>]?\\d{1,2})");
    private static final Pattern MEASURE_STARTS = Pattern.compile(
            "\\A(?:.*(?:\\b(?:a|an|the|his|her|their|earned|obtained|received|scored|and|on|in|for|was|were|su|un|una|el|la|en|obtuvo)\\s|[,;:(]\\s*))");
    private static final int BEFORE = 90;
    private static final int LONGEST = 4_000;

    private final Places places;

    ScoresInProse(Places places) {
        this.places = places;
    }

    List<TestScore> read(Piece.Text text, @Nullable Caption caption) {
        var scores = new ArrayList<TestScore>();
        var words = text.text();
        if (words.length() > LONGEST || words.length() < 12) {
            return scores;
        }
        var found = SCORE.matcher(words);
        var after = 0;
        while (found.find()) {
            var measure = measure(
                    words.substring(Math.max(after, found.start() - BEFORE), found.start()), found.group("kind"));
            var test = TestNames.lastIn(words.substring(0, found.start()))
                    .or(() -> Optional.ofNullable(caption).map(Caption::test));
            var behind = words.substring(found.end(), Math.min(words.length(), found.end() + 60));
            if (!measure.isEmpty() && test.isPresent()) {
                var range = interval(behind);
                scores.add(new TestScore(
                        test.get(),
                        measure,
                        found.group("score"),
                        kind(found.group("kind")),
                        percentile(behind).orElse(null),
                        range[0],
                        range[1],
                        null,
                        places.ofLines(text.lines()),
                        0.7));
            }
            after = found.end();
        }
        return scores;
    }

    private static @Nullable String kind(String words) {
        return words.equals("T")
                ? "T score"
                : words.matches("IQ|Index|Composite|quotient|SS|(?:composite|index) scores?")
                        ? "standard score"
                        : ScoreKinds.named(words).orElse(null);
    }

    /** What the number is a score of: the words before it back to where they begin to say something else. */
    private static String measure(String before, String kind) {
        var isName = kind.matches("IQ|Index|Composite|quotient");
        var words = before.strip().replaceAll("[(,:=-]+$", "").strip();
        words = words.replaceFirst("(?:,|\\()?\\s*(?:with )?(?:a|an|his|her|the|una|un)$", "")
                .strip();
        words = words.replaceFirst("\\s+(?:was|is|with|earned|at|fue|con|yielded|yielding|resulted in|of|fell)$", "")
                .strip();
        var starts = MEASURE_STARTS.matcher(words);
        if (starts.lookingAt()) {
            words = words.substring(starts.end());
        }
        words = words.replaceAll("^[^\\p{L}]+|[^\\p{L}\\d)]+$", "");
        if (words.length() > 60 || words.split("\\s+", -1).length > 7) {
            return "";
        }
        return isName ? (words + " " + kind).strip() : words;
    }

    private static Optional<String> percentile(String behind) {
        var share = BEHIND.matcher(behind);
        if (!share.find()) {
            return Optional.empty();
        }
        for (var group = 1; group <= share.groupCount(); group++) {
            if (share.group(group) != null) {
                return Optional.of(share.group(group).replace(" ", ""));
            }
        }
        return Optional.empty();
    }

    private static String[] interval(String behind) {
        var at = behind.toLowerCase(java.util.Locale.ROOT);
        return at.contains("ci") || at.contains("confidence") || at.contains("confianza")
                ? ScoreText.range(behind.replaceAll("9[05]\\s?%", "")).orElse(new String[2])
                : new String[2];
    }
}
