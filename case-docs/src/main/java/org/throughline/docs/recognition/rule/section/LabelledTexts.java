package org.throughline.docs.recognition.rule.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Cell;
import org.throughline.docs.text.layout.Line;
import org.throughline.docs.text.layout.Row;
import org.throughline.docs.text.layout.Word;

/** What is labelled in a part of a paper: in its tables, its forms and its paragraphs, in the order in which it is read. */
public final class LabelledTexts {

    private static final double SURE = 0.6;
    private static final Set<String> ABBREVIATIONS = Set.of("No.", "no.", "Nos.", "Núm.", "núm.", "Num.", "num.");
    private static final int LONGEST = 12;
    private static final int LONGEST_QUESTION = 26;
    private static final int FEW = 4;

    private final ToDoubleFunction<String> sureness;
    private final Prefixes prefixes;
    private final Map<String, Double> known = new HashMap<>();
    private final List<Labelled> found = new ArrayList<>();
    private final TreeMap<Integer, String> headers = new TreeMap<>();
    private int columns;

    private LabelledTexts(ToDoubleFunction<String> sureness, Prefixes prefixes) {
        this.sureness = sureness;
        this.prefixes = prefixes;
    }

    /** @param sureness how sure a few words are a label, 0 to 1 */
    public static List<Labelled> of(List<Block> blocks, ToDoubleFunction<String> sureness) {
        return of(blocks, sureness, Prefixes.none());
    }

    /** Like {@link #of}, with labels that only their repetition tells apart from what they stand before. */
    public static List<Labelled> ofForm(List<Block> blocks, ToDoubleFunction<String> sureness) {
        return of(blocks, sureness, Prefixes.of(blocks, sureness));
    }

    private static List<Labelled> of(List<Block> blocks, ToDoubleFunction<String> sureness, Prefixes prefixes) {
        var texts = new LabelledTexts(sureness, prefixes);
        for (var block : blocks) {
            switch (block) {
                case Block.Paragraph text -> {
                    texts.headers.clear();
                    texts.addLines(text.lines());
                }
                case Block.Table table -> texts.addTable(table);
            }
        }
        return texts.found;
    }

    private boolean isLabel(String text) {
        return sureness(text) >= SURE;
    }

    private double sureness(String text) {
        return text.isBlank() || text.split("\\s+").length > (text.endsWith("?") ? LONGEST_QUESTION : LONGEST)
                ? 0
                : known.computeIfAbsent(text, sureness::applyAsDouble);
    }

    private void addTable(Block.Table table) {
        if (table.columns() != columns) {
            headers.clear();
        }
        columns = table.columns();
        for (var row : table.rows()) {
            var cells = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
            if (isHeader(cells)) {
                headers.clear();
                cells.forEach(cell ->
                        headers.put(cell.column(), isLabel(beforeColon(cell)) ? beforeColon(cell) : cell.text()));
            } else if (headers.isEmpty() || !addUnder(headers, cells)) {
                headers.clear();
                addRow(row, cells);
            }
        }
    }

    private boolean isHeader(List<Cell> cells) {
        if (cells.size() < 2) {
            return false;
        }
        var labels = cells.stream()
                .filter(cell -> (isLabel(cell.text()) && labelAbove(cell) == 0) || isLabel(beforeColon(cell)))
                .count();
        var isMarked = cells.stream().allMatch(cell -> cell.shaded() || cell.isBold());
        return labels == cells.size()
                || (labels > 1 && isMarked && 3 * labels >= cells.size())
                || (labels > 2
                        && 5 * labels >= 3L * cells.size()
                        && cells.stream().allMatch(LabelledTexts::isShort));
    }

    private static boolean isShort(Cell cell) {
        return cell.text().split("\\s+").length <= FEW + 2;
    }

    /** A header may say more behind its label: "Annual goal: condition, behavior, criteria". */
    private static String beforeColon(Cell cell) {
        var text = cell.text();
        var end = text.indexOf(':');
        return end > 0 && end < text.length() - 1 && (cell.shaded() || cell.isBold()) ? text.substring(0, end) : "";
    }

    /** Gives each cell the label of its column; not if a cell stands under none. */
    private boolean addUnder(NavigableMap<Integer, String> headers, List<Cell> cells) {
        if (cells.isEmpty()) {
            return true;
        }
        if (cells.stream().anyMatch(cell -> cell.span() > 1 && cell.span() >= headers.size())
                || (cells.size() > 1
                        && isLabel(cells.getFirst().text())
                        && !isLabel(cells.get(1).text()))) {
            return false;
        }
        for (var cell : cells) {
            var header = headers.floorEntry(cell.column());
            var label = header == null ? "" : header.getValue();
            var from = found.size();
            if (!isLabel(cell.text())) {
                addLines(cell.lines());
            }
            if (found.size() == from) {
                found.add(new Labelled(label, text(cell.lines()), cell.lines(), /* asked= */ true));
            } else if (!found.get(from).hasLabel()) {
                var first = found.get(from);
                found.set(from, new Labelled(label, first.text(), first.lines(), /* asked= */ true));
            }
        }
        return true;
    }

    private void addRow(Row row, List<Cell> cells) {
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var above = labelAbove(cell);
            if (above > 0 && labelLine(cell.lines(), above) >= 0) {
                addLines(cell.lines());
            } else if (above > 0) {
                found.add(new Labelled(
                        text(cell.lines().subList(0, above)),
                        text(cell.lines().subList(above, cell.lines().size())),
                        cell.lines(),
                        /* asked= */ true));
            } else if (isLabel(cell.text())) {
                var hasValue =
                        i + 1 < cells.size() && !isLabel(cells.get(i + 1).text()) && labelAbove(cells.get(i + 1)) == 0;
                if (hasValue) {
                    var value = cells.get(i + 1);
                    var lines = new ArrayList<>(cell.lines());
                    lines.addAll(value.lines());
                    found.add(new Labelled(cell.text(), text(value.lines()), lines, /* asked= */ true));
                    i++;
                } else {
                    found.add(new Labelled(
                            cell.text(), "", cell.lines(), row.cells().size() > 1));
                }
            } else {
                addLines(cell.lines());
            }
        }
    }

    /** How many lines of a cell are the label of those below it. */
    private int labelAbove(Cell cell) {
        var lines = cell.lines();
        if (lines.size() < 2 || sureness(cell.text()) > 0.99) {
            return 0;
        }
        var two = lines.size() > 2 ? sureness(text(lines.subList(0, 2))) : 0;
        var one = lines.getFirst().text().strip().endsWith(":")
                ? 0
                : sureness(lines.getFirst().text());
        return one >= SURE && one >= two ? 1 : two >= SURE ? 2 : 0;
    }

    private void addLines(List<Line> lines) {
        var label = lines.size() > 1 && sureness(text(lines)) < 0.99 ? labelLine(lines, 0) : -1;
        if (label >= 0) {
            if (label > 0) {
                addWords(lines.subList(0, label));
            }
            while (label >= 0) {
                var next = labelLine(lines, label + 1);
                var end = next < 0 ? lines.size() : next;
                found.add(new Labelled(
                        text(lines.subList(label, label + 1)),
                        text(lines.subList(label + 1, end)),
                        lines.subList(label, end),
                        /* asked= */ true));
                label = next;
            }
        } else {
            addWords(lines);
        }
    }

    /** The next line that is a label by itself; -1 if there is none. */
    private int labelLine(List<Line> lines, int from) {
        for (var i = from; i < lines.size(); i++) {
            var text = lines.get(i).text().strip();
            if (!text.endsWith(":")
                    && !text.isEmpty()
                    && Character.isUpperCase(text.codePointAt(0))
                    && text.split("\\s+").length <= FEW + 2
                    && isLabel(text)) {
                return i;
            }
        }
        return -1;
    }

    private void addWords(List<Line> lines) {
        var words = Cut.words(lines);
        var prefix = prefixes.length(words);
        if (prefix > 0) {
            found.add(new Labelled(
                    joined(words.subList(0, prefix)),
                    text(Cut.lines(lines, prefix, words.size())),
                    lines,
                    /* asked= */ true));
            return;
        }
        var isAsked = text(lines).endsWith("?") && words.size() <= LONGEST_QUESTION;
        if (isLabel(text(lines)) && (words.size() <= LONGEST || isAsked) && !hasColonWithin(words)) {
            found.add(new Labelled(text(lines), "", lines, /* asked= */ false));
            return;
        }
        var starts = segmentStarts(lines);
        var lineStarts = lineStarts(lines);
        var line = 0;
        var label = "";
        var from = 0;
        var labelFrom = 0;
        var start = 0;
        for (var i = 0; i < words.size(); i++) {
            if (starts.contains(i)) {
                start = i;
            }
            if (lineStarts.contains(i)) {
                line = i;
            }
            var word = words.get(i).text();
            if (ABBREVIATIONS.contains(word)) {
                continue;
            }
            var isEnd = word.endsWith(":") || word.endsWith("?") || (start == 0 && i < 7 && word.endsWith("."));
            if (isEnd && Math.min(i - start, i - line) < LONGEST) {
                var candidate = joined(words.subList(start, i + 1));
                if (isLabel(candidate) || (starts.contains(start) && isAsked(word, i - start))) {
                    add(label, lines, labelFrom, from, start);
                    label = candidate;
                    labelFrom = start;
                    from = i + 1;
                } else if (line > start && word.endsWith(":") && isLabel(joined(words.subList(line, i + 1)))) {
                    add(label, lines, labelFrom, from, line);
                    label = joined(words.subList(line, i + 1));
                    labelFrom = line;
                    from = i + 1;
                }
            }
            if (word.endsWith(".") || word.endsWith(";") || word.endsWith("?") || word.endsWith(":")) {
                start = i + 1;
            }
        }
        add(label, lines, labelFrom, from, words.size());
    }

    /** Behind a wide gap, a few words with a colon are a label, known or not. */
    private static boolean isAsked(String word, int words) {
        return word.endsWith(":") && words < FEW;
    }

    private static boolean hasColonWithin(List<Word> words) {
        return words.subList(0, Math.max(0, words.size() - 1)).stream()
                .anyMatch(word -> word.text().endsWith(":"));
    }

    private void add(String label, List<Line> lines, int labelFrom, int from, int before) {
        if (before > from || !label.isEmpty()) {
            found.add(new Labelled(
                    label,
                    text(Cut.lines(lines, from, before)),
                    Cut.lines(lines, labelFrom, before),
                    /* asked= */ from < before
                            || lines.stream().anyMatch(line -> line.segments().size() > 1)));
        }
    }

    /** Words behind a wide gap. */
    private static Set<Integer> segmentStarts(List<Line> lines) {
        var starts = new HashSet<Integer>();
        var count = 0;
        for (var line : lines) {
            for (var i = 0; i < line.segments().size(); i++) {
                if (i > 0) {
                    starts.add(count);
                }
                count += line.segments().get(i).words().size();
            }
        }
        return starts;
    }

    /** The first words of lines. */
    private static Set<Integer> lineStarts(List<Line> lines) {
        var starts = new HashSet<Integer>();
        var count = 0;
        for (var line : lines) {
            starts.add(count);
            count += line.words().size();
        }
        return starts;
    }

    private static String joined(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static String text(List<Line> lines) {
        return JoinedText.of(lines);
    }
}
