package org.throughline.docs.recognition.rule.plan;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.Passage;
import org.throughline.docs.recognition.rule.section.JoinedText;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.recognition.rule.section.Section;
import org.throughline.docs.recognition.rule.section.TickedOptions;
import org.throughline.docs.recognition.rule.section.Topic;
import org.throughline.docs.text.layout.Block;

/** What stands under a heading as a whole. */
final class Passages {

    private static final int FEWEST_LETTERS = 3;

    private Passages() {}

    /** The first section about it that says something; nothing if none does. */
    static @Nullable Passage about(Topic topic, List<Section> sections, Places places) {
        return sections.stream()
                .filter(section -> section.topic() == topic)
                .map(section -> passage(section, places))
                .filter(passage -> passage.text().length() >= FEWEST_LETTERS)
                .findFirst()
                .orElse(null);
    }

    private static Passage passage(Section section, Places places) {
        var blocks = section.blocks().stream().filter(Passages::isWords).toList();
        var text =
                blocks.stream().map(block -> JoinedText.of(Places.lines(block))).collect(joining(" "));
        return new Passage(
                text,
                places.ofLines(blocks.stream()
                        .flatMap(block -> Places.lines(block).stream())
                        .toList()));
    }

    /** Boxes to be ticked say how, where a sentence says it too. */
    private static boolean isWords(Block block) {
        return !block.text().isBlank() && !TickedOptions.areIn(block.text());
    }
}
