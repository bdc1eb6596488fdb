package org.throughline.docs.recognition.rule.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.content.NoticeContent;
import org.throughline.docs.recognition.content.NoticeElement;
import org.throughline.docs.recognition.content.NoticeElement.Code;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.recognition.rule.table.CellText;
import org.throughline.docs.recognition.rule.table.Piece;
import org.throughline.docs.recognition.rule.table.Pieces;
import org.throughline.docs.text.layout.Layout;
import org.throughline.docs.text.layout.Line;

/** Reads which elements a prior written notice has: by headings, labels and questions, then by its sentences. */
public final class NoticeReader {

    /** So long is no notice: a booklet of rights, a whole plan. */
    private static final int MOST_PIECES = 1_500;

    private static final int LONGEST_LABEL = 60;
    private static final int SENTENCE = 5;
    private static final Pattern LABELLED =
            Pattern.compile("^([^:?.]{3,200}[:?]|[^:?.]{3,45}\\.)\\s+(\\S.*)$", Pattern.DOTALL);
    private static final Pattern ASKING = Pattern.compile("(?:what|why|how|que|lo que|por que)\\b");
    private static final Pattern STATING =
            Pattern.compile("\\b(?:you|has|have|is|are|was|were|will|usted|tiene|es|son|esta|fue|se)\\b");
    private static final Pattern ENDED = Pattern.compile("\\A.*[.!]$");

    private static final Pattern BEGINS_SMALL = Pattern.compile("^\\s*\\p{Ll}.*", Pattern.DOTALL);

    private record Answer(String quote, List<Line> lines) {}

    private final Places places;
    private final List<Piece> pieces;
    private final Map<Code, Answer> answers = new EnumMap<>(Code.class);
    /** Elements that have a label of their own: if nothing stands there, nothing is said. */
    private final Map<Code, Boolean> labels = new EnumMap<>(Code.class);

    private @Nullable Code open;

    private NoticeReader(Layout layout) {
        places = new Places(layout);
        pieces = Pieces.of(layout, words -> false, row -> false);
    }

    public static NoticeContent read(Layout layout) {
        var reader = new NoticeReader(layout);
        if (reader.pieces.size() > MOST_PIECES) {
            return NoticeContent.NOTHING;
        }
        reader.readLabels();
        reader.readSentences();
        return reader.isNotice() ? reader.content() : NoticeContent.NOTHING;
    }

    private void readLabels() {
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Text text -> read(text);
                case Piece.Table table -> read(table);
            }
        }
    }

    private void read(Piece.Text text) {
        var words = text.text();
        var label = labelIn(words);
        if (label.isPresent()) {
            var rest = words.substring(label.get().length()).strip();
            start(Elements.of(label.get()).orElseThrow());
            answer(rest, text.lines());
            return;
        }
        if (isHeading(text, words)) {
            open = null;
            Elements.of(words).ifPresent(this::start);
            return;
        }
        answer(words, text.lines());
    }

    /** A label ahead of its answer in the same lines: {@code Reasons: …}, {@code Why? …}. */
    private static Optional<String> labelIn(String words) {
        var labelled = LABELLED.matcher(words.substring(0, Math.min(3_000, words.length())));
        if (!labelled.matches()) {
            return Optional.empty();
        }
        var label = labelled.group(1);
        var isQuestion = label.endsWith("?");
        if (label.endsWith(".") && isStatement(label)) {
            return Optional.empty();
        }
        var isRunIn = label.endsWith(".") && label.split("\\s+", -1).length <= 6;
        var isOne = isQuestion || isRunIn || label.split("\\s+", -1).length <= 12 || label.length() <= LONGEST_LABEL;
        return isOne && Elements.of(label).isPresent() ? Optional.of(label) : Optional.empty();
    }

    /** A short sentence, and no heading that runs into its answer. */
    private static boolean isStatement(String label) {
        var folded = NormalizedText.folded(label);
        return !ASKING.matcher(folded).lookingAt()
                && (Sentences.says(Code.ACTION, label)
                        || STATING.matcher(folded).find());
    }

    private static boolean isHeading(Piece.Text text, String words) {
        if (ENDED.matcher(words).matches() && text.prominence() < 0.3 && !text.isBold()) {
            return false;
        }
        return text.prominence() >= 0.2
                || (text.isBold() && words.length() < 300)
                || (words.endsWith("?") && words.length() < 300)
                || (words.endsWith(":") && Elements.of(words).isPresent())
                || (words.split("\\s+", -1).length <= 9 && Elements.of(words).isPresent() && !words.contains(": "));
    }

    private void start(Code code) {
        open = code;
        labels.putIfAbsent(code, true);
    }

    private void answer(String text, List<Line> lines) {
        var code = open;
        if (code == null || goesOn(code, text, lines)) {
            return;
        }
        var sentences = Said.sentences(text);
        for (var at = 0; at < sentences.size(); at++) {
            var sentence = sentences.get(at);
            if (!Said.isSaid(sentence)) {
                continue;
            }
            var strays = code != Code.SAFEGUARDS
                    && code != Code.SOURCES
                    && (Said.isRequest(sentence) || Sentences.isOfRights(sentence));
            if (!strays) {
                var whole = code == Code.ACTION
                        ? withMore(sentence, sentences.subList(at + 1, sentences.size()))
                        : sentence;
                answers.put(code, new Answer(Said.quote(whole), lines));
                return;
            }
        }
    }

    /** What is proposed and what is refused may stand in a sentence each. */
    private static String withMore(String sentence, List<String> behind) {
        var whole = sentence;
        for (var more : behind) {
            if (!Sentences.says(Code.ACTION, more) || !Said.isWhole(whole + " " + more)) {
                break;
            }
            whole = whole + " " + more;
        }
        return whole;
    }

    /** Whether the element is answered already; a sentence that broke off there goes on here. */
    private boolean goesOn(Code code, String text, List<Line> lines) {
        var answer = answers.get(code);
        if (answer != null
                && isBroken(answer.quote())
                && BEGINS_SMALL.matcher(text).matches()) {
            var more = new ArrayList<>(answer.lines());
            more.addAll(lines);
            var whole = Said.sentences(answer.quote() + " " + text.strip()).getFirst();
            answers.put(code, new Answer(Said.quote(whole), more));
        }
        return answer != null;
    }

    private static boolean isBroken(String quote) {
        return !quote.isEmpty() && ".!?:;…".indexOf(quote.charAt(quote.length() - 1)) < 0;
    }

    private void read(Piece.Table table) {
        for (var row : table.rows()) {
            var cells = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
            if (cells.isEmpty()) {
                continue;
            }
            var first = cells.getFirst();
            var code = Elements.of(first.text()).or(() -> firstLine(first).flatMap(Elements::of));
            var within = labelIn(first.text());
            if (within.isPresent()
                    || (code.isPresent() && cells.size() == 1 && first.lines().size() > 1)) {
                cells.forEach(this::readCell);
            } else if (code.isPresent() && isLabel(first)) {
                start(code.get());
                cells.stream().skip(1).forEach(cell -> answer(cell.text(), cell.lines()));
            } else if (open != null && table.columns() > 1 && cells.size() > 1 && isSentence(first)) {
                // a sentence whose words were taken for cells
                answer(row.text().replace('\t', ' '), row.lines());
            } else if (table.columns() > 1 && cells.size() > 1) {
                open = null;
                cells.stream().filter(cell -> labelIn(cell.text()).isPresent()).forEach(this::readCell);
            } else {
                cells.forEach(cell -> answer(cell.text(), cell.lines()));
            }
        }
    }

    private static boolean isSentence(CellText cell) {
        return cell.text().split("\\s+", -1).length >= SENTENCE;
    }

    private static boolean isLabel(CellText cell) {
        return (cell.text().length() < 320 && !ENDED.matcher(cell.text()).matches())
                || cell.lines().stream().allMatch(Line::isBold)
                || Elements.of(cell.text()).isPresent();
    }

    private static Optional<String> firstLine(CellText cell) {
        return cell.lines().size() < 2
                ? Optional.empty()
                : Optional.of(cell.lines().getFirst().text());
    }

    /** A cell that holds both a label and its answer. */
    private void readCell(CellText cell) {
        var label = labelIn(cell.text());
        if (label.isPresent()) {
            start(Elements.of(label.get()).orElseThrow());
            answer(cell.text().substring(label.get().length()), cell.lines());
            return;
        }
        var head = firstLine(cell).flatMap(Elements::of);
        if (head.isPresent()) {
            start(head.get());
            var rest = cell.lines().subList(1, cell.lines().size());
            answer(new CellText(rest).text(), rest);
        }
    }

    /** What has no label of its own may stand in a sentence. */
    private void readSentences() {
        for (var piece : pieces) {
            if (piece instanceof Piece.Text text) {
                readSentences(text.text(), text.lines());
            } else if (piece instanceof Piece.Table table) {
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> !cell.isEmpty())
                        .forEach(cell -> readSentences(cell.text(), cell.lines()));
            }
        }
    }

    private void readSentences(String text, List<Line> lines) {
        for (var sentence : Said.sentences(text)) {
            var words = sentence.split("\\s+", -1).length;
            if (words < 3 || !Said.isSaid(sentence)) {
                continue;
            }
            for (var code : Code.values()) {
                var isFree = !answers.containsKey(code)
                        && (!labels.containsKey(code) || code == Code.SAFEGUARDS || code == Code.SOURCES);
                if (isFree && Sentences.says(code, sentence)) {
                    answers.put(code, new Answer(Said.quote(sentence), lines));
                }
            }
        }
    }

    /** A notice says what is done, or has most of the labels of one. */
    private boolean isNotice() {
        var labelled = labels.keySet().stream().filter(answers::containsKey).count();
        return labelled >= 3 || (answers.containsKey(Code.ACTION) && answers.size() >= 3);
    }

    private NoticeContent content() {
        return new NoticeContent(Arrays.stream(Code.values()).map(this::element).toList());
    }

    private NoticeElement element(Code code) {
        var answer = answers.get(code);
        return answer == null
                ? new NoticeElement(code, null, null)
                : new NoticeElement(code, places.ofLines(answer.lines()), answer.quote());
    }
}
