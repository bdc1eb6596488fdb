package org.throughline.docs.recognition.rule.plan.service;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Line;

/** Services of a table that lost its cells on the way: each is a paragraph of its own, headers first. */
final class FlatServices {

    private static final double SURE = 0.8;
    private static final int FEWEST = 4;
    private static final int LONGEST_HEADER = 40;
    private static final int LONGEST = 160;

    private FlatServices() {}

    static List<Entry> read(List<Block> blocks) {
        var entries = new ArrayList<Entry>();
        for (var i = 0; i < blocks.size(); i++) {
            var headers = headers(blocks, i);
            if (headers.size() >= FEWEST && Header.isGrid(EnumSet.copyOf(headers.keySet()), /* ofServices= */ false)) {
                entries.addAll(entries(headers, blocks, i + headers.size()));
                i += headers.size() - 1;
            }
        }
        return entries;
    }

    /** Those that stand one after the other from here, the first of them over the names. */
    private static Map<ServiceColumn, String> headers(List<Block> blocks, int from) {
        var headers = new EnumMap<ServiceColumn, String>(ServiceColumn.class);
        for (var i = from; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Block.Paragraph text)
                    || text.text().length() > LONGEST_HEADER
                    || hasDigit(text.text())) {
                break;
            }
            var about = ServiceColumn.named(text.text(), 0.5);
            if (about.isEmpty()
                    || headers.containsKey(about.get())
                    || i == from && about.get() != ServiceColumn.SERVICE) {
                break;
            }
            headers.put(about.get(), text.text());
        }
        return headers;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static List<Entry> entries(Map<ServiceColumn, String> headers, List<Block> blocks, int from) {
        var order = order(blocks, from - headers.size(), headers.size());
        var entries = new ArrayList<Entry>();
        var cells = new EnumMap<ServiceColumn, String>(ServiceColumn.class);
        var lines = new ArrayList<Line>();
        var column = 0;
        for (var i = from; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Block.Paragraph text)
                    || text.text().length() > LONGEST
                    || text.prominence() > 0) {
                break;
            }
            var shown = text.text().strip();
            while (column < order.size() && !fits(order.get(column), shown)) {
                cells.putIfAbsent(order.get(column++), "");
            }
            if (column == order.size()) {
                add(headers, cells, lines, entries);
                column = 0;
            }
            if (column == 0 && !fits(ServiceColumn.SERVICE, shown)) {
                break;
            }
            cells.put(order.get(column++), shown);
            lines.addAll(text.lines());
        }
        add(headers, cells, lines, entries);
        return entries;
    }

    private static List<ServiceColumn> order(List<Block> blocks, int from, int count) {
        return blocks.subList(from, from + count).stream()
                .flatMap(block -> ServiceColumn.named(block.text(), 0.5).stream())
                .toList();
    }

    private static void add(
            Map<ServiceColumn, String> headers,
            Map<ServiceColumn, String> cells,
            List<Line> lines,
            List<Entry> entries) {
        if (cells.values().stream().filter(text -> !text.isEmpty()).count() > 2) {
            entries.add(new Entry(headers, cells, null, lines, SURE));
        }
        cells.clear();
        lines.clear();
    }

    private static boolean fits(ServiceColumn column, String text) {
        var amount = Amount.in(text);
        var day = !Dates.in(text).isEmpty();
        return switch (column) {
            case START, END, DATES -> day;
            case MINUTES -> amount.minutes() != null || text.matches("\\d{1,3}");
            case AMOUNT -> amount.minutes() != null || amount.frequency() != null;
            case FREQUENCY, PER -> amount.minutes() == null && amount.frequency() != null;
            case SESSIONS, TOTAL -> !day && hasDigit(text);
            case SERVICE, LOCATION, PROVIDER, GROUP, GOALS, AID, MONEY, LOG ->
                !day && amount.minutes() == null && amount.frequency() == null;
        };
    }
}
