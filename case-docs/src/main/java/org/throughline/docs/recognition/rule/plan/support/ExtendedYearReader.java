package org.throughline.docs.recognition.rule.plan.support;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.ExtendedSchoolYear;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.recognition.rule.section.Section;
import org.throughline.docs.recognition.rule.section.Topic;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Layout;

/** Reads whether a plan gives services in the summer, and why: 34 CFR 300.106. */
public final class ExtendedYearReader {

    private ExtendedYearReader() {}

    public static @Nullable ExtendedSchoolYear read(Layout layout, List<Section> sections) {
        var places = new Places(layout);
        for (var part : Parts.about(Topic.ESY, sections)) {
            var said = new ArrayList<String>();
            var ticked = new ArrayList<String>();
            for (var block : part.blocks()) {
                if (block instanceof Block.Paragraph text) {
                    read(text.text().replace('\t', ' ').strip(), said, ticked);
                }
            }
            var texts = said.isEmpty() ? ticked : said;
            if (!texts.isEmpty()) {
                var text = String.join(" ", texts);
                return new ExtendedSchoolYear(/* considered= */ true, text, places.ofBlocks(part.blocks()));
            }
        }
        return null;
    }

    private static void read(String text, List<String> said, List<String> ticked) {
        var ofWords = Ticks.has(text) ? Ticks.withoutOptions(text) : text;
        if (Ticks.isTicked(text)) {
            ticked.add(text);
        }
        if (!Prompts.isBlank(ofWords) && ofWords.split("\\s+").length > (Ticks.has(text) ? 5 : 1)) {
            said.add(ofWords);
        }
    }
}
