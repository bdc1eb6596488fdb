package org.throughline.docs.recognition.rule.plan;

import java.util.ArrayList;
import java.util.List;
import org.throughline.docs.recognition.content.Place;
import org.throughline.docs.recognition.content.UnreadSection;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.recognition.rule.section.Section;
import org.throughline.docs.recognition.rule.section.Topic;

/** Parts of a plan under headings of which nothing is known. */
final class UnreadSections {

    private static final int FEWEST_WORDS = 6;

    private UnreadSections() {}

    static List<UnreadSection> of(List<Section> sections, Places places) {
        var unread = new ArrayList<UnreadSection>();
        for (var section : sections) {
            if (section.topic() == null
                    && section.within() != Topic.PRESENT_LEVELS
                    && section.within() != Topic.GOALS
                    && !section.heading().isBlank()
                    && words(section) >= FEWEST_WORDS) {
                unread.add(new UnreadSection(section.heading(), place(section, places)));
            }
        }
        return unread;
    }

    private static int words(Section section) {
        return section.blocks().stream()
                .mapToInt(block -> block.text().split("\\s+").length)
                .sum();
    }

    private static Place place(Section section, Places places) {
        var place = places.ofBlocks(section.blocks());
        return new Place(section.page(), place.areas());
    }
}
