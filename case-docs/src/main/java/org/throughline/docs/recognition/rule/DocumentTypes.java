package org.throughline.docs.recognition.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.document.TypeGuess;
import org.throughline.docs.recognition.NormalizedText;

/**
 * Tells what a document is by the words that such documents use: those of its title count most. The words are data, in
 * {@code document-types.tsv}.
 */
final class DocumentTypes {

    private static final int TITLE_LINES = 14;
    private static final int LONGEST_TITLE = 110;
    private static final int MOST_PAGES = 30;
    private static final int ENOUGH = 200_000;
    private static final double MUCH = 8;
    private static final Pattern FIELD = Pattern.compile("\\A(?:[^:]{2,60}:\\s*\\S.*|.*\\d{1,2}/\\d{1,2}/\\d{2,4}.*)");

    /** Of a letter, which asks for papers that it is none of. */
    private static final Pattern SENTENCE = Pattern.compile("\\A(please|kindly|thank|por favor|gracias)\\b.*[.!?]");

    private static final Pattern SUBJECT = Pattern.compile("\\s*(re|subject|asunto|ref)\\s*:.*");

    private record Cue(DocumentType type, boolean inTitle, double weight, Pattern words) {}

    private static final List<Cue> CUES = cues();
    private static final CuePatterns OF_TITLE = patterns(true);
    private static final CuePatterns OF_TEXT = patterns(false);

    private DocumentTypes() {}

    /** @return nothing if no cue is found at all */
    public static Optional<TypeGuess> of(List<String> pages) {
        var text = NormalizedText.folded(String.join("\n", NormalizedText.first(pages, MOST_PAGES)));
        text = text.substring(0, Math.min(ENOUGH, text.length()));
        var inTitle = OF_TITLE.in(title(text));
        var inText = OF_TEXT.in(text);
        var scores = new EnumMap<DocumentType, Double>(DocumentType.class);
        var seen = new EnumMap<DocumentType, List<String>>(DocumentType.class);
        for (var cue : CUES) {
            var found = (cue.inTitle() ? inTitle : inText).get(cue.words());
            if (found != null) {
                scores.merge(cue.type(), cue.weight(), Double::sum);
                seen.computeIfAbsent(cue.type(), type -> new ArrayList<>()).add(found.strip());
            }
        }
        return best(scores)
                .map(best -> new TypeGuess(best, confidence(scores, best), seen.getOrDefault(best, List.of())));
    }

    private static Optional<DocumentType> best(Map<DocumentType, Double> scores) {
        return scores.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    private static double confidence(Map<DocumentType, Double> scores, DocumentType best) {
        var first = scores.getOrDefault(best, 0.0);
        var second = scores.entrySet().stream()
                .filter(score -> score.getKey() != best)
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        return Math.min(1, first / MUCH) * (1 - second / first / 2);
    }

    /** The first lines that are neither a field of a form nor a sentence. */
    private static String title(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(TITLE_LINES)
                .filter(line -> line.length() <= LONGEST_TITLE)
                .filter(line -> SUBJECT.matcher(line).matches()
                        || !SENTENCE.matcher(line).matches())
                .filter(line ->
                        SUBJECT.matcher(line).matches() || !FIELD.matcher(line).matches() || isTitleWithColon(line))
                .collect(Collectors.joining("\n"));
    }

    /** Such as "Full Individual Evaluation: Speech and Language Section". */
    private static boolean isTitleWithColon(String line) {
        return line.matches("[^:0-9]{12,60}: [^:0-9@]{8,60}")
                && !line.matches("(student|name|school|parent|grade|date|to|from|dear|campus|district).*");
    }

    private static CuePatterns patterns(boolean inTitle) {
        return new CuePatterns(CUES.stream()
                .filter(cue -> cue.inTitle() == inTitle)
                .map(Cue::words)
                .toList());
    }

    private static List<Cue> cues() {
        try (var in = DocumentTypes.class.getResourceAsStream("document-types.tsv");
                var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 4))
                    .map(columns -> new Cue(
                            DocumentType.valueOf(columns[0]),
                            columns[1].equals("title"),
                            Double.parseDouble(columns[2]),
                            Pattern.compile(columns[3])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
