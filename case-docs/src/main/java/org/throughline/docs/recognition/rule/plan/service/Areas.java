package org.throughline.docs.recognition.rule.plan.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.rule.section.Section;
import org.throughline.docs.recognition.rule.section.Sections;
import org.throughline.docs.recognition.rule.section.Topic;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Box;
import org.throughline.docs.text.layout.Line;
import org.throughline.docs.text.layout.Segment;
import org.throughline.docs.text.layout.Word;

/**
 * A part of a paper in which services may stand.
 *
 * @param ofServices whether the heading over it says so
 */
record Areas(String heading, boolean ofServices, List<Block> blocks) {

    /** Where services are named that the plan does not give, or gives in the summer only. */
    private static final Set<Topic> ELSEWHERE = Set.of(
            Topic.ESY,
            Topic.TRANSITION,
            Topic.TESTING,
            Topic.PRESENT_LEVELS,
            Topic.GOALS,
            Topic.TEAM,
            Topic.NOTICE,
            Topic.RIGHTS,
            Topic.PROGRESS_REPORTING,
            Topic.NEEDS,
            Topic.LRE);

    private static final Pattern NAMED = Pattern.compile("\\b(?:services?|servicios?)\\b");
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:transition|extended|summer|year|twelve-month|verano|extendido|transicion|aids|ayudas)\\b");
    private static final int LONGEST = 90;
    private static final int FEWEST_COLUMNS = 4;

    Areas {
        blocks = List.copyOf(blocks);
    }

    static List<Areas> in(List<Section> sections) {
        var areas = new ArrayList<Areas>();
        var tabled = 0;
        for (var section : sections) {
            if (goesOn(section, tabled) && !areas.isEmpty()) {
                areas.add(areas.removeLast().with(section));
                tabled = columns(section.blocks(), /* last= */ true);
                continue;
            }
            if (tabled > 0 && isEmptyPart(section)) {
                continue;
            }
            @Nullable Boolean ofServices = told(section);
            var heading = section.heading();
            var open = new ArrayList<Block>();
            for (var block : section.blocks()) {
                var told = block instanceof Block.Paragraph text ? toldBy(text) : Optional.<Boolean>empty();
                if (told.isPresent()) {
                    add(heading, ofServices, open, areas);
                    heading = block.text();
                    ofServices = told.get() ? Boolean.TRUE : null;
                } else {
                    open.add(block);
                }
            }
            add(heading, ofServices, open, areas);
            tabled = Boolean.TRUE.equals(ofServices) ? columns(section.blocks(), /* last= */ true) : 0;
        }
        return areas;
    }

    /** A heading between the rows of one grid: what stands under it has the headers of the table before. */
    private static boolean goesOn(Section section, int tabled) {
        return tabled >= FEWEST_COLUMNS
                && (section.topic() == null || section.topic() == Topic.SERVICES)
                && columns(section.blocks(), /* last= */ false) == tabled
                && section.blocks().getFirst() instanceof Block.Table table
                && Header.at(table.rows(), 0, /* ofServices= */ true).isEmpty();
    }

    /** A part of a grid in which nothing is given. */
    private static boolean isEmptyPart(Section section) {
        return (section.topic() == null || section.topic() == Topic.SERVICES)
                && section.blocks().stream()
                        .allMatch(block -> block instanceof Block.Paragraph text && Blank.is(text.text()));
    }

    /** How many columns the table has with which the blocks begin, or end; 0 if they do so with a text. */
    private static int columns(List<Block> blocks, boolean last) {
        if (blocks.isEmpty()) {
            return 0;
        }
        return (last ? blocks.getLast() : blocks.getFirst()) instanceof Block.Table table ? table.columns() : 0;
    }

    private Areas with(Section section) {
        var all = new ArrayList<Block>(blocks);
        var word = new Word(section.heading(), Box.NONE, 0, /* bold= */ true);
        var line = new Line(section.page(), List.of(new Segment(List.of(word))), Box.NONE);
        all.add(new Block.Paragraph(List.of(line), 1));
        all.addAll(section.blocks());
        return new Areas(heading, ofServices, all);
    }

    private static void add(String heading, @Nullable Boolean ofServices, List<Block> open, List<Areas> areas) {
        if (ofServices != null && !open.isEmpty()) {
            areas.add(new Areas(heading, ofServices, open));
        }
        open.clear();
    }

    /** Nothing if services that stand there are not those of the plan. */
    private static @Nullable Boolean told(Section section) {
        if (section.topic() != null && ELSEWHERE.contains(section.topic())) {
            return null;
        }
        var of = section.about().filter(topic -> topic == Topic.SERVICES).isPresent();
        return of || (section.topic() == null && isNamed(section.heading()));
    }

    private static boolean isNamed(String heading) {
        var folded = NormalizedText.folded(heading.substring(0, Math.min(200, heading.length())));
        return NAMED.matcher(folded).find() && !OTHERS.matcher(folded).find();
    }

    /** What a line says that may be a heading though it is printed like any other. */
    private static Optional<Boolean> toldBy(Block.Paragraph text) {
        var shown = text.text().strip();
        if (shown.length() > LONGEST
                || shown.endsWith(".")
                || shown.contains(": ")
                || shown.indexOf('\t') >= 0
                || shown.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        var topic = Sections.topic(shown);
        if (topic.filter(one -> one == Topic.SERVICES).isPresent() || (isNamed(shown) && text.prominence() > 0)) {
            return Optional.of(true);
        }
        return topic.filter(ELSEWHERE::contains).map(one -> false);
    }
}
