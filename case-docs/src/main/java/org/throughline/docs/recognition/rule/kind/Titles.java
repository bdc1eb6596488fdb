package org.throughline.docs.recognition.rule.kind;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.rule.lexicon.Lexicon;
import org.throughline.docs.recognition.rule.lexicon.Match;
import org.throughline.docs.recognition.rule.lexicon.Words;
import org.throughline.docs.text.layout.Layout;

/** Finds what a paper calls itself. */
public final class Titles {

    private static final Lexicon<DocumentType> TITLES = Lexicon.read(Titles.class, "titles.tsv", DocumentType::valueOf);

    private static final int MOST_WORDS = 14;
    private static final double LEAST_SHARE = 0.15;

    /** Of lines that look alike. */
    private static final double PLAIN = 0.45;

    /** A later line says less than the one above it. */
    private static final double LATER = 0.8;

    /** A field of a form, a sentence, or an address of a letter. */
    private static final Pattern NO_TITLE =
            Pattern.compile("\\A(?:to|from|cc|date|dear|please|thank|sent|por favor|gracias|via|encl[a-z]*|attach[a-z]*"
                    + "|re|subject|asunto|ref|regarding|page|pagina|form|formulario|cc|para|de|i|we|you|the|it)\\b.*");

    private static final Pattern FIELD = Pattern.compile("\\A([^:]{2,60}?)(?::|\\.{3,60})\\s*(?:\\S.*)?");

    private static final Pattern SUBJECT = Pattern.compile("\\A(?:re|subject|asunto|ref|regarding)\\s*:\\s*(\\S.*)");

    /** Behind a title may stand of which day and of whom it is. */
    private static final Pattern DAY =
            Pattern.compile("\\s(?:of|on|for|dated|from|del?|para)\\s(?=\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep"
                    + "|oct|nov|dec|ene|abr|ago|dic)[a-z]{0,8}\\b).*");

    private Titles() {}

    /** The strongest for each kind that is named there. */
    public static List<Title> of(Layout layout) {
        var found = new ArrayList<Title>();
        var pieces = Head.of(layout);
        var most = pieces.stream().mapToDouble(Head.Piece::prominence).max().orElse(0);
        var place = 1.0;
        for (var piece : pieces) {
            var look = most < 0.3 ? PLAIN : piece.prominence() / Math.max(0.6, most);
            var title = of(piece.text(), place * (0.45 + 0.55 * Math.min(1, look)));
            if (title.isPresent()) {
                found.add(title.get());
                place *= LATER;
            }
        }
        return found;
    }

    private static Optional<Title> of(String line, double weight) {
        var folded = NormalizedText.folded(line);
        if (NO_TITLE.matcher(folded).matches()) {
            return Optional.empty();
        }
        var field = FIELD.matcher(folded);
        if (!field.matches()) {
            return match(line, line, weight);
        }
        var whole = hasDigit(line) ? Optional.<Title>empty() : match(line, line, weight);
        return whole.isPresent() ? whole : match(line.substring(0, field.end(1)), line, weight * 0.8);
    }

    private static boolean hasDigit(String line) {
        return line.codePoints().anyMatch(Character::isDigit);
    }

    private static Optional<Title> match(String words, String line, double weight) {
        return Stream.of(words, DAY.matcher(NormalizedText.folded(words)).replaceFirst(""))
                .filter(title -> Words.of(title).size() <= MOST_WORDS)
                .flatMap(title -> TITLES.match(title).stream())
                .filter(match -> match.share() >= LEAST_SHARE)
                .max(comparingInt((Match<DocumentType> match) -> match.words()).thenComparingDouble(Match::share))
                .map(match ->
                        new Title(match.concept(), weight * (0.5 + 0.5 * Math.min(1, match.share() * 1.4)), line));
    }

    /** What a letter or a mail says that it is about. */
    public static Optional<Title> ofSubject(List<String> lines) {
        return lines.stream()
                .limit(40)
                .map(line -> SUBJECT.matcher(NormalizedText.folded(line.strip())))
                .filter(found -> found.matches() && found.group(1).length() <= 160)
                .flatMap(found -> TITLES.match(found.group(1)).stream()
                        .map(match -> new Title(match.concept(), 0.5 + match.share() / 2, found.group(1))))
                .findFirst();
    }
}
