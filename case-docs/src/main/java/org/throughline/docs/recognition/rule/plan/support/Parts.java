package org.throughline.docs.recognition.rule.plan.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.rule.lexicon.Lexicon;
import org.throughline.docs.recognition.rule.section.Section;
import org.throughline.docs.recognition.rule.section.Topic;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Box;
import org.throughline.docs.text.layout.Line;
import org.throughline.docs.text.layout.Row;
import org.throughline.docs.text.layout.Segment;
import org.throughline.docs.text.layout.Word;

/** Finds what a plan says of one topic: under headings, behind words that lead a line, and beside labels of tables. */
final class Parts {

    private static final Lexicon<Topic> HEADINGS = Lexicon.read(Parts.class, "support-headings.tsv", Topic::valueOf);
    private static final double SURE = 0.75;
    private static final double PROBABLE = 0.5;
    private static final double HEADING = 0.3;
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:(?:section|part|seccion|parte|page)\\s)?(?:[ivxIVX]{1,5}|\\d{1,2}|[A-Z])(?:\\.\\d{1,2})?[.):\\s-]{1,4}(?=\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 90;
    private static final int LONGEST_LEAD = 60;

    private final List<Part> parts = new ArrayList<>();
    private final List<Block> open = new ArrayList<>();
    private @Nullable Topic topic;
    private String heading = "";

    private Parts() {}

    static List<Part> about(Topic wanted, List<Section> sections) {
        var parts = new Parts();
        sections.forEach(parts::add);
        parts.close();
        return parts.parts.stream().filter(part -> part.topic() == wanted).toList();
    }

    private void add(Section section) {
        var about = ofHeading(section.heading(), PROBABLE).or(() -> Optional.ofNullable(section.topic()));
        if (about.isEmpty() && section.blocks().isEmpty() && topic == Topic.ACCOMMODATIONS) {
            // an item of a list that is printed large
            open.add(paragraph(section.heading(), Box.NONE, section.page()));
            return;
        }
        close();
        heading = section.heading();
        topic = about.orElse(null);
        for (var block : section.blocks()) {
            switch (block) {
                case Block.Paragraph text -> add(text);
                case Block.Table table -> add(table);
            }
        }
    }

    private void add(Block.Paragraph text) {
        if (text.lines().size() > 1 && isHeadingOverText(text)) {
            add(new Block.Paragraph(text.lines().subList(0, 1), text.prominence()));
            add(new Block.Paragraph(text.lines().subList(1, text.lines().size()), 0));
            return;
        }
        var shown = text.text().strip();
        var named = shown.length() > LONGEST || shown.endsWith(".") ? Optional.<Topic>empty() : named(shown);
        if (named.isPresent() && isBare(shown)) {
            close();
            heading = shown;
            topic = named.get();
            return;
        }
        var lead = lead(shown);
        var led = lead == 0 ? Optional.<Topic>empty() : named(shown.substring(0, lead));
        if (led.isPresent() && led.get() != topic) {
            var after = shown.substring(lead + 1).strip();
            parts.add(new Part(
                    led.get(), shown.substring(0, lead), after.isEmpty() ? List.of() : List.of(withText(text, after))));
            return;
        }
        if (topic != Topic.ACCOMMODATIONS && text.prominence() >= HEADING && !shown.endsWith(".") && isBare(shown)) {
            close();
            topic = null;
            return;
        }
        open.add(text);
    }

    /** The first line alone is a heading, though nothing sets it apart. */
    private static boolean isHeadingOverText(Block.Paragraph text) {
        var first = text.lines().getFirst().text().strip();
        return first.length() < LONGEST_LEAD
                && !first.endsWith(".")
                && isBare(first)
                && named(first).isPresent();
    }

    /** A heading has no box to tick and says nothing of its own. */
    private static boolean isBare(String text) {
        return !Ticks.has(text) && text.indexOf('\t') < 0 && !text.contains(": ");
    }

    private static Optional<Topic> named(String text) {
        return ofHeading(text, SURE);
    }

    /** What a heading is about, whatever its number and its notes in parentheses. */
    private static Optional<Topic> ofHeading(String heading, double least) {
        var shown = NUMBER.matcher(heading.substring(0, Math.min(200, heading.length())))
                .replaceFirst("")
                .replaceAll("\\([^)]{0,80}\\)", "")
                .strip();
        var parted = shown.indexOf(':');
        return HEADINGS.match(shown, least)
                .or(() -> parted > 0 ? HEADINGS.match(shown.substring(0, parted), least) : Optional.empty())
                .map(match -> match.concept());
    }

    /** Where the words end that lead a line: at a colon or a period. */
    private static int lead(String text) {
        for (var i = 0; i < Math.min(LONGEST_LEAD, text.length() - 1); i++) {
            var sign = text.charAt(i);
            if ((sign == ':' || sign == '.') && text.charAt(i + 1) == ' ') {
                return i;
            }
        }
        return 0;
    }

    private static Block.Paragraph withText(Block.Paragraph text, String shown) {
        var box = Box.around(text.lines().stream().map(Line::box).toList());
        return paragraph(shown, box, text.page());
    }

    private static Block.Paragraph paragraph(String text, Box box, int page) {
        var word = new Word(text, box, 0, /* bold= */ false);
        return new Block.Paragraph(List.of(new Line(page, List.of(new Segment(List.of(word))), box)), 0);
    }

    /** A row whose first cell is a heading tells in its others what stands under it. */
    private void add(Block.Table table) {
        var rest = new ArrayList<Row>();
        for (var row : table.rows()) {
            var cells = row.cells();
            var label = cells.isEmpty() || cells.size() > 2
                    ? Optional.<Topic>empty()
                    : named(cells.getFirst().text());
            if (label.isPresent() && label.get() != topic && cells.size() == 2 && label.get() != Topic.ACCOMMODATIONS) {
                var value = cells.get(1);
                parts.add(new Part(
                        label.get(),
                        cells.getFirst().text(),
                        value.isEmpty() ? List.of() : List.of(new Block.Paragraph(value.lines(), 0))));
            } else {
                rest.add(row);
            }
        }
        if (!rest.isEmpty()) {
            open.add(new Block.Table(table.columns(), rest));
        }
    }

    private void close() {
        if (topic != null) {
            parts.add(new Part(topic, heading, open));
        }
        open.clear();
    }
}
