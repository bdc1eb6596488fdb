package org.throughline.docs.recognition.rule.plan.level;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.content.Need;
import org.throughline.docs.recognition.rule.plan.goal.ReadPassage;
import org.throughline.docs.recognition.rule.section.JoinedText;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.recognition.rule.section.Section;
import org.throughline.docs.recognition.rule.section.TickedOptions;
import org.throughline.docs.recognition.rule.section.Topic;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Cell;
import org.throughline.docs.text.layout.Line;
import org.throughline.docs.text.layout.Row;

/** Reads what a child needs: lists, tables, and what stands beside present levels. */
public final class NeedsReader {

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*;\\s*|(?<=[.,])\\s+(?=\\(?[0-9]{1,2}[.)]\\s)|\\s+(?=\\([0-9]{1,2}\\)\\s)|\\s+(?=[•▪◦●]\\s)|\\s+(?=[2-9]\\)\\s)|\\s/\\s");
    private static final Pattern NONE = Pattern.compile(
            "(?:n/?a|none|no|not applicable|ningun[oa]?|no aplica|none (?:now|at this time).{0,40}|no need|[-–—.]*)\\W{0,2}");
    private static final Pattern HEADER = Pattern.compile(
            "(?:no|#|number|num)?\\W{0,3}(?:disability.related |student |educational )?(?:needs?|necesidad(?:es)?|no|number|num|area|goals?)\\W{0,3}");
    private static final Pattern NUMBERED = Pattern.compile("(?:^|\\s)\\(?[1-9][.)]\\s");
    private static final Pattern NOTHING = Pattern.compile("\\W{0,2}(?:none|no needs?|ningun[oa]?)\\b");
    private static final Pattern ACTIVITY = Pattern.compile("activit|actividad");
    private static final Pattern OTHER = Pattern.compile("\\p{Lu}[^:.;]{0,30}:(?:\\s|\\S)");
    private static final Pattern SENTENCES = Pattern.compile("\\p{Ll}[.!?]\\s+\\p{Lu}");
    private static final int MOST_WORDS = 30;

    private final Places places;
    private final Map<String, Need> found = new LinkedHashMap<>();

    private NeedsReader(Places places) {
        this.places = places;
    }

    /** @param beside what is told of needs beside present levels; it counts if the plan has no list of needs */
    public static List<Need> read(List<Section> sections, List<ReadPassage> beside, Places places) {
        var reader = new NeedsReader(places);
        for (var section : sections) {
            if (section.topic() == Topic.NEEDS && !isOfLife(section)) {
                reader.take(section);
            }
        }
        if (reader.found.isEmpty()) {
            sections.stream()
                    .filter(section -> section.topic() == Topic.NEEDS && isOfLife(section))
                    .forEach(reader::take);
        }
        if (reader.found.isEmpty()) {
            beside.forEach(passage -> reader.takeText(passage.text(), passage.lines(), 0.85));
        }
        return new ArrayList<>(reader.found.values());
    }

    /** The major life activity that is limited: in a plan under Section 504 it says what is needed. */
    private static boolean isOfLife(Section section) {
        return ACTIVITY.matcher(NormalizedText.folded(section.heading())).find();
    }

    /** Up to where something else is told under the same heading. */
    private void take(Section section) {
        for (var block : isOfLife(section) ? section.blocks().stream().limit(1).toList() : section.blocks()) {
            if (block instanceof Block.Paragraph text
                    && OTHER.matcher(text.text()).lookingAt()) {
                return;
            }
            take(block);
        }
    }

    private void take(Block block) {
        switch (block) {
            case Block.Paragraph text -> takeText(JoinedText.of(text.lines()), text.lines(), 0.85);
            case Block.Table table ->
                table.rows().stream().skip(hasHeader(table) ? 1 : 0).forEach(this::takeRow);
        }
    }

    private static boolean hasHeader(Block.Table table) {
        return table.rows().size() > 1
                && isMarked(table.rows().getFirst())
                && !isMarked(table.rows().get(1));
    }

    private static boolean isMarked(Row row) {
        return row.cells().size() > 1
                && row.cells().stream().allMatch(cell -> cell.isEmpty() || cell.shaded() || cell.isBold());
    }

    /** The longest cell of a row; the others number it or say who sees to it. */
    private void takeRow(Row row) {
        row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .max((one, other) -> Integer.compare(letters(one), letters(other)))
                .filter(cell ->
                        !HEADER.matcher(NormalizedText.folded(cell.text())).matches())
                .ifPresent(cell -> takeText(JoinedText.of(cell.lines()), cell.lines(), 0.9));
    }

    private static int letters(Cell cell) {
        return (int) cell.text().codePoints().filter(Character::isLetter).count();
    }

    private void takeText(String text, List<Line> lines, double confidence) {
        var shown = TickedOptions.areIn(text) ? String.join("; ", TickedOptions.ticked(text)) : text;
        var isList = shown.indexOf(';') >= 0 || NUMBERED.matcher(shown).find();
        if ((!isList && SENTENCES.matcher(JoinedText.withoutBullet(shown)).find())
                || NOTHING.matcher(NormalizedText.folded(shown)).lookingAt()) {
            return;
        }
        for (var one : BETWEEN.split(shown, -1)) {
            var need = trimmed(JoinedText.withoutBullet(one));
            var key = NormalizedText.folded(need);
            if (!need.isEmpty() && !NONE.matcher(key).matches() && need.split("\\s+").length <= MOST_WORDS) {
                found.putIfAbsent(key, new Need(need, need, places.ofLines(lines), confidence));
            }
        }
    }

    private static String trimmed(String text) {
        var bare = text.startsWith("(") && text.indexOf(')') == 2
                ? text.substring(3).strip()
                : text.strip();
        while (bare.endsWith(".") || bare.endsWith(",") || bare.endsWith(";")) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        return bare;
    }
}
