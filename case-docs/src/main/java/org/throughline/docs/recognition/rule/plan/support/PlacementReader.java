package org.throughline.docs.recognition.rule.plan.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.content.Passage;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.recognition.rule.section.Section;
import org.throughline.docs.recognition.rule.section.Topic;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Layout;

/** Reads why a child is not with others, and for how much of the day: 34 CFR 300.320(a)(5). */
public final class PlacementReader {

    /** A short label with a short answer, of which forms hold many. */
    private static final Pattern LABELLED = Pattern.compile("^[^.:]{2,60}:\\s.{0,90}$");

    /** Says that the child is elsewhere than the others, and why. */
    private static final Pattern LEAVES = Pattern.compile(
            "\\b(?:leaves|is (?:taken|removed|apart|away|pulled)|are taught apart|will be removed|spends|sale de|se retira|fuera de)\\b[^.]{0,60}"
                    + "\\b(?:regular|general|homeroom|mainstream|class|classroom|nondisabled|non-disabled|peers|clase|salon|aula)\\b.{0,300}"
                    + "\\b(?:because|since|cannot be (?:given|provided|taught|done|met)|could not be|in order to|so that|considered|rejected|weighed|porque|ya que|pues|debido)\\b");

    private static final int LONGEST = 1_500;
    private static final int FEWEST_WORDS = 8;
    private static final int WHOLE_LINE = 60;

    private PlacementReader() {}

    public static @Nullable Passage read(Layout layout, List<Section> sections) {
        var places = new Places(layout);
        var blank = false;
        for (var part : Parts.about(Topic.LRE, sections)) {
            var texts = texts(part.blocks());
            var prompted = explained(texts, /* ofPlacement= */ true);
            var said = prompted.orElseGet(
                    () -> texts.stream().filter(PlacementReader::explains).toList());
            if (!said.isEmpty()) {
                return Passages.of(said, places.ofBlocks(part.blocks()));
            }
            blank |= prompted.isPresent();
        }
        return blank ? null : elsewhere(sections, places);
    }

    /** Forms ask for the explanation under other headings, too. */
    private static @Nullable Passage elsewhere(List<Section> sections, Places places) {
        for (var section : sections) {
            var said = explained(texts(section.blocks()), /* ofPlacement= */ false);
            if (said.isPresent() && !said.get().isEmpty()) {
                return Passages.of(said.get(), places.ofBlocks(section.blocks()));
            }
        }
        for (var section : sections) {
            for (var block : section.blocks()) {
                if (block instanceof Block.Paragraph text && text.text().length() < LONGEST) {
                    var shown = text.text().replaceAll("\\s{1,20}", " ").strip();
                    if (explains(shown)
                            && LEAVES.matcher(NormalizedText.folded(shown)).find()) {
                        return Passages.of(List.of(shown), places.ofBlocks(List.of(block)));
                    }
                }
            }
        }
        return null;
    }

    /** The paragraphs, or, where there are none, what cells say. */
    private static List<String> texts(List<Block> blocks) {
        var texts = new ArrayList<String>();
        var cells = new ArrayList<String>();
        for (var block : blocks) {
            switch (block) {
                case Block.Paragraph text -> add(text.text().replace('\t', ' ').strip(), texts);
                case Block.Table table ->
                    table.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .map(cell -> cell.text())
                            .filter(PlacementReader::explains)
                            .forEach(cells::add);
            }
        }
        var said = texts.stream()
                .anyMatch(text -> explains(text) || Prompts.ofPlacement(text, /* underItsHeading= */ true) > 0);
        return said ? texts : cells;
    }

    /** What a scanner or a narrow column broke off goes on. */
    private static void add(String text, List<String> texts) {
        var goesOn = !texts.isEmpty()
                && !text.isEmpty()
                && !texts.getLast().matches("(?s).*[.!?:_]$")
                && Prompts.ofPlacement(texts.getLast(), /* underItsHeading= */ true) == 0
                && (Character.isLowerCase(text.codePointAt(0))
                        || texts.getLast().length() > WHOLE_LINE)
                && !Ticks.has(texts.getLast());
        texts.add(goesOn ? texts.removeLast() + " " + text : text);
    }

    /** What stands behind the prompt for it: nothing at all if there is no prompt, an empty list if nobody wrote. */
    private static Optional<List<String>> explained(List<String> texts, boolean ofPlacement) {
        for (var i = 0; i < texts.size(); i++) {
            var end = Prompts.ofPlacement(texts.get(i), ofPlacement);
            if (end == 0) {
                continue;
            }
            var said = new ArrayList<String>();
            var rest = texts.get(i).substring(end).strip();
            if (!Prompts.isNothing(rest)) {
                said.add(rest);
            }
            for (var k = i + 1; k < texts.size() && isAnswer(texts.get(k), said); k++) {
                said.add(texts.get(k));
            }
            return Optional.of(said);
        }
        return Optional.empty();
    }

    private static boolean isAnswer(String text, List<String> before) {
        return !Ticks.has(text)
                && !Prompts.isBlank(text)
                && !LABELLED.matcher(text).matches()
                && ((before.isEmpty() && text.matches("(?s).{12,}[.!]$")) || explains(text));
    }

    private static boolean explains(String text) {
        return text.split("\\s+").length >= FEWEST_WORDS
                && !Ticks.has(text)
                && !Prompts.isBlank(text)
                && !LABELLED.matcher(text).matches()
                && !NormalizedText.folded(text).startsWith("note:");
    }
}
