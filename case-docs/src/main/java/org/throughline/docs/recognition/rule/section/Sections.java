package org.throughline.docs.recognition.rule.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.rule.lexicon.Lexicon;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Layout;

/** Parts a paper into sections. */
public final class Sections {

    /** A line that looks so much like a heading is one, whatever it says. */
    private static final double HEADING = 0.6;
    /** Of one that looks a little like a heading, so many of the words must say so. */
    private static final double SURE = 0.6;

    private static final Lexicon<Topic> TOPICS = Lexicon.read(Sections.class, "topics.tsv", Topic::valueOf);

    private Sections() {}

    public static List<Section> of(Layout layout) {
        var sections = new ArrayList<Section>();
        var open = new ArrayList<Block>();
        var heading = "";
        var page = 1;
        @Nullable Topic topic = null;
        @Nullable Topic within = null;
        for (var block : layout.blocks()) {
            if (block instanceof Block.Paragraph text && isHeading(text)) {
                if (!open.isEmpty() || !heading.isEmpty()) {
                    sections.add(new Section(heading, topic, within, page, List.copyOf(open)));
                    open.clear();
                }
                heading = text.text().strip();
                page = text.page();
                topic = topic(heading).orElse(null);
                within = topic == null ? within : topic;
            } else {
                open.add(block);
            }
        }
        sections.add(new Section(heading, topic, within, page, List.copyOf(open)));
        return sections;
    }

    private static boolean isHeading(Block.Paragraph text) {
        return text.prominence() >= HEADING
                || (text.prominence() > 0 && topic(text.text()).isPresent());
    }

    /** What a heading is about. */
    public static Optional<Topic> topic(String heading) {
        return TOPICS.match(heading, SURE).map(match -> match.concept());
    }
}
