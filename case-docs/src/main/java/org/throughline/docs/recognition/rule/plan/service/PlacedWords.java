package org.throughline.docs.recognition.rule.plan.service;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Box;
import org.throughline.docs.text.layout.Line;
import org.throughline.docs.text.layout.Segment;
import org.throughline.docs.text.layout.Word;

/**
 * Words at one height of a page, whatever blocks they were put into.
 *
 * @param words from left to right
 */
record PlacedWords(int page, List<Word> words, Box box) {

    private static final double SAME_HEIGHT = 0.5;
    private static final int MOST = 4_000;

    /** From top to bottom, page by page; none where there is no geometry. */
    static List<PlacedWords> of(List<Block> blocks) {
        var lines = blocks.stream().flatMap(PlacedWords::lines).toList();
        var all = new ArrayList<PlacedWords>();
        for (var page : lines.stream().map(Line::page).distinct().toList()) {
            all.addAll(ofPage(
                    page,
                    lines.stream()
                            .filter(line -> line.page() == page)
                            .flatMap(line -> line.words().stream())
                            .filter(word -> word.box().width() > 0)
                            .limit(MOST)
                            .toList()));
        }
        return all;
    }

    private static Stream<Line> lines(Block block) {
        return switch (block) {
            case Block.Paragraph text -> text.lines().stream();
            case Block.Table table ->
                table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.lines().stream());
        };
    }

    private static List<PlacedWords> ofPage(int page, List<Word> words) {
        var rows = new ArrayList<List<Word>>();
        for (var word :
                words.stream().sorted(comparingDouble(one -> one.box().line())).toList()) {
            var last = rows.isEmpty() ? null : rows.getLast();
            if (last != null && last.getFirst().box().sharedHeight(word.box()) >= SAME_HEIGHT) {
                last.add(word);
            } else {
                rows.add(new ArrayList<>(List.of(word)));
            }
        }
        return rows.stream()
                .map(row -> {
                    row.sort(comparingDouble(word -> word.box().left()));
                    return new PlacedWords(
                            page,
                            List.copyOf(row),
                            Box.around(row.stream().map(Word::box).toList()));
                })
                .toList();
    }

    Line line() {
        return new Line(page, List.of(new Segment(words)));
    }

    String text() {
        return String.join(" ", words.stream().map(Word::text).toList());
    }
}
