package org.throughline.docs.recognition.rule.plan.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Cell;
import org.throughline.docs.text.layout.Line;
import org.throughline.docs.text.layout.Row;

/** Labels with what stands behind or beside them, in the order in which they are read. */
final class Labels {

    /** @param value blank where nothing was written */
    record Pair(ServiceColumn label, String text, String value, List<Line> lines) {}

    private static final double SURE = 0.65;
    private static final double WHOLE = 0.99;
    private static final int LONGEST = 5;
    private static final int MOST = 3_000;

    private final List<Pair> pairs = new ArrayList<>();

    private Labels() {}

    static List<Pair> in(List<Block> blocks) {
        var labels = new Labels();
        for (var block : blocks) {
            switch (block) {
                case Block.Paragraph text -> labels.addColons(text.lines());
                case Block.Table table -> table.rows().forEach(labels::addRow);
            }
            if (labels.pairs.size() > MOST) {
                break;
            }
        }
        return labels.pairs;
    }

    private void addRow(Row row) {
        var cells = row.cells();
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var label = ServiceColumn.named(cell.text().replaceFirst("[:?]\\s{0,3}$", ""), SURE);
            if (label.isPresent() && i + 1 < cells.size() && cell.lines().size() < 4) {
                var value = cells.get(i + 1).text();
                if (ServiceColumn.named(value, 1).isEmpty() || label.get() == ServiceColumn.SERVICE) {
                    pairs.add(new Pair(label.get(), cell.text(), value, Places.lines(row)));
                    i++;
                    continue;
                }
            }
            if (!addAbove(cell)) {
                addColons(cell.lines());
            }
        }
    }

    /** A label over its value in one cell. */
    private boolean addAbove(Cell cell) {
        if (cell.lines().size() < 2 || cell.lines().getFirst().text().contains(":")) {
            return false;
        }
        var first = cell.lines().getFirst().text();
        var label = ServiceColumn.named(first, SURE);
        label.ifPresent(about -> pairs.add(
                new Pair(about, first, text(cell.lines().subList(1, cell.lines().size())), cell.lines())));
        return label.isPresent();
    }

    private static String text(List<Line> lines) {
        return String.join(" ", lines.stream().map(Line::text).toList())
                .replace('\t', ' ')
                .strip();
    }

    private void addColons(List<Line> lines) {
        var words = Arrays.stream(text(lines).split("\\s+")).limit(400).toList();
        var value = new ArrayList<String>();
        ServiceColumn open = null;
        var label = "";
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var taken = word.endsWith(":") ? labelBefore(value, word) : 0;
            if (taken > 0) {
                var from = value.size() - (taken - 1);
                if (open != null) {
                    pairs.add(new Pair(open, label, String.join(" ", value.subList(0, from)), lines));
                }
                label = (String.join(" ", value.subList(from, value.size())) + " " + word).strip();
                open = ServiceColumn.named(label.replace(":", ""), SURE).orElse(null);
                value.clear();
            } else {
                value.add(word);
            }
        }
        if (open != null) {
            pairs.add(new Pair(open, label, String.join(" ", value), lines));
        }
    }

    /** How many words, with the one that ends with a colon, are a label; 0 if they are none. */
    private static int labelBefore(List<String> before, String last) {
        var whole = labelBefore(before, last, WHOLE);
        return whole > 0 ? whole : labelBefore(before, last, SURE);
    }

    private static int labelBefore(List<String> before, String last, double least) {
        for (var count = Math.min(LONGEST, before.size() + 1); count >= 1; count--) {
            var words = new ArrayList<>(before.subList(before.size() - (count - 1), before.size()));
            words.add(last.replace(":", ""));
            var first = words.getFirst();
            if ((count == 1 || Character.isUpperCase(first.codePointAt(0)) || first.startsWith("#"))
                    && ServiceColumn.named(String.join(" ", words), least).isPresent()) {
                return count;
            }
        }
        return 0;
    }
}
