package org.throughline.docs.recognition.rule.plan.support;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Line;

/** Things listed under a heading: with bullets or boxes, one a line, or parted by commas. */
final class ItemList {

    private static final Pattern PARTS = Pattern.compile("[;,](?=\\s)(?![^()]{0,80}\\))");
    private static final Pattern AGREES = Pattern.compile(
            "\\b(?:agree|consent|received|disagree|eligible|understand|parents?|meeting|acuerdo|recib\\w{1,4}|consiento)\\b|\\b(?i:initial|annual"
                    + " review|reevaluation)\\b");
    private static final int LONGEST_PART = 90;
    /** What goes on with the part before it. */
    private static final Pattern JOINED = Pattern.compile(
            "(?:and|or|but|if|when|as|which|unless|except|including|such|with|y|o|pero|si|cuando|que|excepto|como|con)\\b");

    private static final int MOST_WORDS = 8;
    private static final int FEWEST = 3;
    private static final int LONG_TEXT = 130;

    private record Raw(String text, List<Line> lines, boolean led) {}

    private ItemList() {}

    static List<Item> items(List<Block> blocks) {
        var raw = raw(blocks);
        var boxes = raw.stream().anyMatch(one -> Ticks.leads(one.text()));
        var ticked = raw.stream().anyMatch(one -> Ticks.isTicked(one.text()));
        var led = raw.stream().filter(Raw::led).count() * 2 > raw.size();
        var items = new ArrayList<Item>();
        for (var one : raw) {
            if ((boxes && ticked) ? !Ticks.isTicked(one.text()) : (boxes && Ticks.leads(one.text()))) {
                continue;
            }
            if (!one.led() && (led || (one.text().length() > LONG_TEXT && raw.size() > 1))) {
                continue;
            }
            var parts = one.led() && raw.size() > 1 ? List.of(one.text()) : parts(one.text());
            parts.forEach(part -> Item.of(part, one.lines()).ifPresent(items::add));
        }
        return items;
    }

    /** What is ticked in a plan that consists of boxes; choices of a word or two, and agreement, are none. */
    static List<Item> ticked(List<Block> blocks) {
        return raw(blocks).stream()
                .filter(one -> Ticks.leads(one.text()) && Ticks.isTicked(one.text()))
                .filter(one -> one.text().split("\\s+").length > FEWEST
                        && !AGREES.matcher(one.text()).find())
                .flatMap(one -> Item.of(one.text(), one.lines()).stream())
                .toList();
    }

    /** Each line that begins with a bullet or a box, or each paragraph. */
    private static List<Raw> raw(List<Block> blocks) {
        var raw = new ArrayList<Raw>();
        for (var block : blocks) {
            switch (block) {
                case Block.Paragraph text -> addParagraph(text, raw);
                case Block.Table table ->
                    table.rows()
                            .forEach(row -> row.cells().stream()
                                    .filter(cell -> !cell.isEmpty())
                                    .forEach(cell -> addParagraph(new Block.Paragraph(cell.lines(), 0), raw)));
            }
        }
        return raw;
    }

    private static void addParagraph(Block.Paragraph text, List<Raw> raw) {
        var open = new ArrayList<Line>();
        for (var line : text.lines()) {
            if (!open.isEmpty() && Item.isLed(line.text())) {
                add(open, raw);
            }
            open.add(line);
        }
        add(open, raw);
    }

    private static void add(List<Line> open, List<Raw> raw) {
        var text = String.join(" ", open.stream().map(Line::text).toList())
                .replace('\t', ' ')
                .strip();
        if (!text.isEmpty()) {
            raw.add(new Raw(text, List.copyOf(open), Item.isLed(text)));
        }
        open.clear();
    }

    /** Begins within a sentence, and each part is a few words. */
    private static boolean isEnumeration(String text, List<String> parts) {
        return Character.isLowerCase(text.codePointAt(0))
                && text.indexOf(". ") < 0
                && parts.stream().noneMatch(part -> JOINED.matcher(part.strip()).lookingAt())
                && parts.stream()
                        .allMatch(part -> part.strip().split("\\s+", -1).length <= MOST_WORDS
                                && part.chars().noneMatch(Character::isDigit));
    }

    /** A line with several commas lists several things, unless it is a sentence. */
    private static List<String> parts(String text) {
        var semicolons = List.of(text.replaceAll("\\.$", "").split(";\\s"));
        if (semicolons.size() >= FEWEST) {
            return semicolons;
        }
        var parts = List.of(PARTS.split(text.replaceAll("\\.$", "")));
        if (parts.size() > 1 && isEnumeration(text, parts)) {
            return parts;
        }
        return parts.size() >= FEWEST
                        && text.length() > 60
                        && parts.stream().allMatch(part -> part.strip().length() <= LONGEST_PART)
                        && text.indexOf(". ") < 0
                ? parts
                : List.of(text);
    }
}
