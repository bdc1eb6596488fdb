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

    /** What stands among them only under a heading that looks lower. */
    private static final Set<Topic> BELOW_LEVELS =
            Set.of(Topic.TESTING, Topic.HEALTH, Topic.ELIGIBILITY, Topic.PROGRESS, Topic.BEHAVIOR_PLAN);

    private static final double LOWER = 0.1;

    private final List<Section> done = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private String heading = "";
    private int page = 1;
    private double prominence;
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

    private boolean isAmongLevels(Topic about, double prominent) {
        return AMONG_LEVELS.contains(about) || (BELOW_LEVELS.contains(about) && prominent < prominence - LOWER);
    }

    void add(Block block) {
        blocks.add(block);
    }

    /** Whether a heading between here and the goals may have been missed, as on a scan. */
    boolean canLose(Topic wanted) {
        return !isAbout(wanted) && (within == null || within == Topic.PRESENT_LEVELS || AMONG_LEVELS.contains(within));
    }

    void begin(String text, @Nullable Topic about, int on, double prominent) {
        close();
        heading = text;
        page = on;
        if (about != null && !(within == Topic.PRESENT_LEVELS && isAmongLevels(about, prominent))) {
            within = about;
            prominence = prominent;
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
