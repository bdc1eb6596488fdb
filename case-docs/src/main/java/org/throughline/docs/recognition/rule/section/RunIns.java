package org.throughline.docs.recognition.rule.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Word;

/** Headings that stand in the paragraph that they head: "Parent concerns: …" or "Necesidades. …". */
final class RunIns {

    /** So many of the words before a colon must say what it is about. */
    private static final double SURE = 0.74;

    private static final int LONGEST = 12;

    /** What is told within a paragraph about something else. */
    private static final Set<Topic> WITHIN =
            Set.of(Topic.NEEDS, Topic.PARENT_CONCERNS, Topic.STRENGTHS, Topic.PROGRESS_REPORTING);

    private static final Pattern NEEDS = Pattern.compile(
            "\\b(?:needs|necesidades|necesita)\\b(?!.{0,40}\\b(?:service|transition|transport|communication|special|language))");

    /**
     * A piece of a paragraph.
     *
     * @param heading blank if it has none
     */
    record Piece(String heading, Block.Paragraph body) {}

    private RunIns() {}

    /** The paragraph in its pieces; a single one without a heading if it has no such heading. */
    static List<Piece> pieces(Block.Paragraph text) {
        var words = Cut.words(text.lines());
        var pieces = new ArrayList<Piece>();
        var start = 0;
        var from = 0;
        var heading = "";
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i).text();
            if (i + 1 < words.size() && i - start < LONGEST && isEnd(word, start)) {
                var label = label(words.subList(start, i + 1));
                var first = start;
                if (Headings.match(label, SURE)
                                .filter(match -> first == 0 || WITHIN.contains(match.concept()))
                                .isPresent()
                        || isOfNeeds(label, words.subList(i + 1, words.size()))) {
                    add(pieces, heading, text, from, start);
                    heading = label;
                    from = i + 1;
                }
            }
            if (word.endsWith(".") || word.endsWith(";") || word.endsWith("?") || word.endsWith(":")) {
                start = i + 1;
            }
        }
        add(pieces, heading, text, from, words.size());
        return pieces;
    }

    /** A full stop ends a heading only at the beginning of its paragraph. */
    private static boolean isEnd(String word, int start) {
        return word.endsWith(":") || word.endsWith("?") || (start == 0 && word.endsWith("."));
    }

    /** "What she needs: …; …": a list behind a few words that speak of needs, whatever else they say. */
    static boolean isOfNeeds(String label, List<Word> rest) {
        return label.endsWith(":")
                && NEEDS.matcher(NormalizedText.folded(label)).find()
                && rest.stream().anyMatch(word -> word.text().endsWith(";"));
    }

    private static String label(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static void add(List<Piece> pieces, String heading, Block.Paragraph text, int from, int before) {
        var lines = Cut.lines(text.lines(), from, before);
        if (!lines.isEmpty()) {
            pieces.add(new Piece(
                    heading,
                    lines.equals(text.lines())
                            ? text
                            : new Block.Paragraph(lines, heading.isEmpty() ? text.prominence() : 0)));
        }
    }
}
