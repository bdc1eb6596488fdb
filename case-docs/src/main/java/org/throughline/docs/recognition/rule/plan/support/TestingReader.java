package org.throughline.docs.recognition.rule.plan.support;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.Passage;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.recognition.rule.section.Section;
import org.throughline.docs.recognition.rule.section.Topic;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Layout;

/** Reads how a child takes part in the tests of state and district: 34 CFR 300.320(a)(6). */
public final class TestingReader {

    private TestingReader() {}

    public static @Nullable Passage read(Layout layout, List<Section> sections) {
        var places = new Places(layout);
        for (var part : Parts.about(Topic.TESTING, sections)) {
            var texts = part.blocks().stream()
                    .map(Block::text)
                    .map(text -> text.replace('\t', ' ').replace('\n', ' ').strip())
                    .filter(text -> !Prompts.isBlank(text))
                    .toList();
            if (!texts.isEmpty()) {
                return Passages.of(texts, places.ofBlocks(part.blocks()));
            }
        }
        return null;
    }
}
