package org.throughline.docs.recognition.rule.plan.service;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.ServiceKind;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Word;

/** Services under headers in one line, put into columns by where their words stand. */
final class SpacedServices {

    private static final double SURE = 0.8;
    private static final double FAR = 4;
    private static final int MOST_LINES = 400;

    private final boolean ofServices;
    private final @Nullable ServiceKind kind;

    SpacedServices(boolean ofServices, @Nullable ServiceKind kind) {
        this.ofServices = ofServices;
        this.kind = kind;
    }

    List<Entry> read(List<Block> blocks) {
        var entries = new ArrayList<Entry>();
        var lines = PlacedWords.of(blocks).stream().limit(MOST_LINES).toList();
        for (var i = 0; i < lines.size(); i++) {
            var header = SpacedHeader.in(lines.get(i), ofServices);
            if (header.isPresent()) {
                var to = end(lines, i + 1);
                entries.addAll(entries(header.get(), lines.subList(i + 1, to)));
                i = to - 1;
            }
        }
        return entries;
    }

    /** Where another header begins, a sentence, or nothing for a while. */
    private int end(List<PlacedWords> lines, int from) {
        for (var i = from; i < lines.size(); i++) {
            var line = lines.get(i);
            var before = lines.get(i - 1);
            var far = line.page() == before.page()
                    && line.box().top() - before.box().bottom()
                            > FAR * before.box().height();
            if (far || SpacedHeader.in(line, ofServices).isPresent() || isSentence(line)) {
                return i;
            }
        }
        return lines.size();
    }

    /** Many words with no gap between them. */
    private static boolean isSentence(PlacedWords line) {
        var words = line.words();
        var text = line.text();
        if (words.size() < 9 || !Dates.in(text).isEmpty()) {
            return false;
        }
        for (var i = 1; i < words.size(); i++) {
            if (words.get(i).box().left() - words.get(i - 1).box().right()
                    > words.get(i).box().height()) {
                return false;
            }
        }
        return true;
    }

    private record Placed(PlacedWords line, Map<ServiceColumn, String> cells) {

        String cell(ServiceColumn column) {
            return cells.getOrDefault(column, "");
        }

        /** Whether it holds what does not go over two lines. */
        boolean isAnchor() {
            return !Dates.in(cell(ServiceColumn.START)).isEmpty()
                    || !Dates.in(cell(ServiceColumn.END)).isEmpty()
                    || !Dates.in(cell(ServiceColumn.DATES)).isEmpty()
                    || cell(ServiceColumn.MINUTES).chars().anyMatch(Character::isDigit)
                    || cell(ServiceColumn.AMOUNT).chars().anyMatch(Character::isDigit);
        }
    }

    private List<Entry> entries(SpacedHeader header, List<PlacedWords> lines) {
        var borders = borders(header, lines);
        var placed = lines.stream()
                .map(line -> new Placed(line, cells(header, borders, line)))
                .toList();
        var anchors = placed.stream().filter(Placed::isAnchor).toList();
        if (anchors.isEmpty()) {
            return List.of();
        }
        var above = placed.indexOf(anchors.getFirst()) > 0;
        var groups = new ArrayList<List<Placed>>();
        anchors.forEach(anchor -> groups.add(new ArrayList<>()));
        for (var line : placed) {
            groups.get(above ? nearest(anchors, line) : last(anchors, placed, line))
                    .add(line);
        }
        var headers = new EnumMap<ServiceColumn, String>(ServiceColumn.class);
        header.parts().forEach(part -> headers.putIfAbsent(part.about(), part.text()));
        return groups.stream().map(group -> entry(group, headers)).toList();
    }

    private static int nearest(List<Placed> anchors, Placed line) {
        var best = 0;
        for (var i = 1; i < anchors.size(); i++) {
            if (distance(anchors.get(i), line) < distance(anchors.get(best), line)) {
                best = i;
            }
        }
        return best;
    }

    private static double distance(Placed one, Placed other) {
        return 10_000.0 * Math.abs(one.line().page() - other.line().page())
                + Math.abs(one.line().box().line() - other.line().box().line());
    }

    private static int last(List<Placed> anchors, List<Placed> placed, Placed line) {
        var at = placed.indexOf(line);
        var best = 0;
        for (var i = 0; i < anchors.size(); i++) {
            if (placed.indexOf(anchors.get(i)) <= at) {
                best = i;
            }
        }
        return best;
    }

    private Entry entry(List<Placed> lines, Map<ServiceColumn, String> headers) {
        var cells = new EnumMap<ServiceColumn, String>(ServiceColumn.class);
        for (var line : lines) {
            line.cells()
                    .forEach((column, text) -> cells.merge(column, text, (one, more) -> (one + " " + more).strip()));
        }
        return new Entry(
                headers,
                cells,
                kind,
                lines.stream().map(one -> one.line().line()).toList(),
                SURE);
    }

    /** Right of each border the next column begins: where fewest words are cut, nearest to its header. */
    private static List<Double> borders(SpacedHeader header, List<PlacedWords> lines) {
        var words = lines.stream().flatMap(line -> line.words().stream()).toList();
        var borders = new ArrayList<Double>();
        for (var i = 1; i < header.parts().size(); i++) {
            var left = header.parts().get(i - 1).box();
            var right = header.parts().get(i).box();
            var best = right.left() - 1;
            var least = Double.MAX_VALUE;
            for (var x = left.middle(); x < right.middle(); x++) {
                var at = x;
                var cost = 1_000.0
                                * words.stream()
                                        .filter(word -> word.box().left() < at
                                                && word.box().right() > at)
                                        .count()
                        + Math.abs(at - right.left() + 1);
                if (cost < least) {
                    least = cost;
                    best = at;
                }
            }
            borders.add(best);
        }
        return borders;
    }

    private static Map<ServiceColumn, String> cells(SpacedHeader header, List<Double> borders, PlacedWords line) {
        var cells = new EnumMap<ServiceColumn, String>(ServiceColumn.class);
        header.parts().forEach(part -> cells.put(part.about(), ""));
        for (var word : line.words().stream()
                .sorted(comparingDouble((Word one) -> one.box().left()))
                .toList()) {
            var column = 0;
            while (column < borders.size() && word.box().middle() > borders.get(column)) {
                column++;
            }
            if (!word.text().equals("|")) {
                cells.merge(header.parts().get(column).about(), word.text(), (one, more) -> (one + " " + more).strip());
            }
        }
        return cells;
    }
}
