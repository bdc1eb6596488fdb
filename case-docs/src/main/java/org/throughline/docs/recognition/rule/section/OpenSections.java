package org.throughline.docs.recognition.rule.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.text.layout.Block;

/** Sections while a paper is read from top to bottom. */
final class OpenSections {

    /** What forms ask for among the present levels; these go on behind it. */
    private static final Set<Topic> AMONG_LEVELS =
            Set.of(Topic.STRENGTHS, Topic.PARENT_CONCERNS, Topic.NEEDS, Topic.IMPACT, Topic.VISION);

    private final List<Section> done = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private String heading = "";
    private int page = 1;
    private @Nullable Topic topic;
    private @Nullable Topic within;

    boolean isAbout(Topic wanted) {
        return (topic == null ? within : topic) == wanted;
    }

    /** Whether the strengths, or the like, stand among the present levels and have said something. */
    boolean isAmongLevels() {
        return within == Topic.PRESENT_LEVELS
                && topic != null
                && topic != Topic.NEEDS
                && AMONG_LEVELS.contains(topic)
                && !blocks.isEmpty();
    }

    void add(Block block) {
        blocks.add(block);
    }

    void begin(String text, @Nullable Topic about, int on) {
        close();
        heading = text;
        page = on;
        if (about != null && !(within == Topic.PRESENT_LEVELS && AMONG_LEVELS.contains(about))) {
            within = about;
        }
        topic = about;
    }

    /** A section of one block; the one before goes on behind it. */
    void insert(String text, @Nullable Topic about, Block body) {
        if (!blocks.isEmpty()) {
            close();
        }
        done.add(new Section(text, about, about == null ? within : about, body.page(), List.of(body)));
    }

    List<Section> close() {
        if (!blocks.isEmpty() || !heading.isEmpty()) {
            done.add(new Section(heading, topic, within, page, List.copyOf(blocks)));
            blocks.clear();
        }
        return done;
    }
}
