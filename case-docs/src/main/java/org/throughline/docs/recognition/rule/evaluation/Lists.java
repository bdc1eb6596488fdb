package org.throughline.docs.recognition.rule.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.rule.table.CellText;
import org.throughline.docs.recognition.rule.table.Piece;
import org.throughline.docs.text.layout.Line;

/** The lists of an evaluation: what stands under the headings of needs, recommendations and areas. */
final class Lists {

    private static final double HEADING = 0.3;
    private static final int SHORT = 9;
    private static final int MOST = 400;
    private static final Pattern TICKED = Pattern.compile("\\A.*(?:[☐☒○●]|\\[[ xX]?\\]).*[☐☒○●\\]].*");
    private static final Pattern PARTED = Pattern.compile("\\s*;\\s*");
    /** Items one behind the other: {@code (a) Reading; (b) Writing}. */
    private static final Pattern IN_LINE = Pattern.compile(";\\s+|\\s+(?=[•▪●■]\\s|\\([a-h1-9]\\)\\s)");

    private static final Pattern SIGN = Pattern.compile("^(?:[•▪●■]|\\(?(?:[a-h]|[0-9]{1,2})[.)])\\s+|^(?:and|y)\\s+");
    private static final int MOST_WORDS = 12;
    private static final Pattern LABEL = Pattern.compile("^([^:.]{4,60}):\\s+(\\S.*)$");

    private final Map<Part, Items> parts = new EnumMap<>(Part.class);
    private @Nullable Part part;

    Lists() {
        for (var each : Part.values()) {
            parts.put(each, new Items());
        }
    }

    static Lists of(List<Piece> pieces) {
        var lists = new Lists();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Text text -> lists.read(text);
                case Piece.Table table -> lists.read(table);
            }
        }
        return lists;
    }

    List<Items.Item> items(Part of) {
        var items = itemsOf(of).items();
        return items.subList(0, Math.min(MOST, items.size()));
    }

    private Items itemsOf(Part of) {
        return Objects.requireNonNull(parts.get(of));
    }

    private void read(Piece.Text text) {
        var words = text.text();
        var named = heading(words, text.prominence(), text.isBold());
        if (named != null) {
            open(named);
            return;
        }
        var label = LABEL.matcher(words.substring(0, Math.min(2_000, words.length())));
        if (label.matches() && Part.of(label.group(1)).isPresent() && isOwn(label.group(1))) {
            open(Part.of(label.group(1)).orElseThrow());
            inLine(label.group(2), text.lines());
            part = null;
            return;
        }
        if (part == null || part == Part.ELSE || words.isEmpty()) {
            return;
        }
        if (TICKED.matcher(words).matches()) {
            close();
            return;
        }
        if ((text.prominence() >= HEADING && !Items.isBulleted(words)) || Items.isSignature(words)) {
            close();
            return;
        }
        var inLine = IN_LINE.split(words, -1);
        if (inLine.length > 1 && (isOfNeeds() || areLettered(inLine)) && areNames(inLine)) {
            itemsOf(part).end();
            inLine(inLine, text.lines());
            return;
        }
        var own = itemsOf(part);
        if (own.isBulleted() && !Items.isBulleted(words) && Character.isUpperCase(words.codePointAt(0))) {
            // behind a list with signs comes something else
            close();
            return;
        }
        if (own.isOpen() && (Items.isBulleted(words) || Character.isUpperCase(words.codePointAt(0)))) {
            own.end();
        }
        own.add(text.lines());
    }

    /** A label in a line is trusted only if it says nothing else. */
    private static boolean isOwn(String label) {
        return label.split("\\s+", -1).length <= 5;
    }

    private void inLine(String text, List<Line> lines) {
        inLine(PARTED.split(text, -1), lines);
    }

    private boolean isOfNeeds() {
        return part == Part.NEEDS || part == Part.AREAS;
    }

    private static boolean areLettered(String[] items) {
        return Arrays.stream(items).allMatch(item -> SIGN.matcher(item).lookingAt());
    }

    private static boolean areNames(String[] items) {
        return Arrays.stream(items).allMatch(item -> item.split("\\s+", -1).length <= MOST_WORDS);
    }

    private void inLine(String[] items, List<Line> lines) {
        var own = itemsOf(part == null ? Part.ELSE : part);
        for (var one : items) {
            var item = SIGN.matcher(one.strip()).replaceFirst("").replaceFirst("\\.$", "");
            if (Items.isItem(item)) {
                own.addWhole(item, lines);
            }
        }
    }

    private static @Nullable Part heading(String words, double prominence, boolean bold) {
        var shown = words.replaceFirst("[:.]$", "").strip();
        var isShort = shown.split("\\s+", -1).length <= SHORT;
        if (!isShort || (words.endsWith(".") && prominence < HEADING)) {
            return null;
        }
        var found = Part.of(shown).orElse(null);
        if (found == Part.ELSE && prominence < HEADING && !bold) {
            // words of an item may be those of a heading
            return shown.split("\\s+", -1).length <= 3 && !bold && prominence > 0 ? found : null;
        }
        return found;
    }

    private void open(Part named) {
        close();
        part = named;
    }

    private void close() {
        if (part != null) {
            itemsOf(part).end();
        }
        part = null;
    }

    private void read(Piece.Table table) {
        var inPart = part;
        for (var column = 0; column < table.columns(); column++) {
            column(table, column, inPart);
        }
        if (inPart != null && inPart != Part.ELSE && part == inPart && table.columns() > 2) {
            close();
        }
    }

    private void column(Piece.Table table, int column, @Nullable Part inPart) {
        var isLast = column == table.columns() - 1;
        @Nullable Part own = null;
        for (var row : table.rows()) {
            var cell = row.cell(column);
            if (cell.isEmpty()) {
                continue;
            }
            var words = cell.text();
            var named = cellHeading(cell);
            if (named != null) {
                var beside = isLast ? CellText.EMPTY : row.cell(column + 1);
                own = named;
                if (!beside.isEmpty() && cellHeading(beside) == null && table.columns() == 2 && isLabelled(table)) {
                    addCell(named, beside);
                    own = null;
                }
            } else if (own != null && own != Part.ELSE) {
                if (cell.lines().stream().allMatch(Line::isBold) && !Items.isBulleted(words)) {
                    itemsOf(own).end();
                    own = null;
                } else {
                    addCell(own, cell);
                }
            }
        }
        if (own != null) {
            part = isLast && own != Part.ELSE ? own : part;
        } else if (inPart != null && inPart != Part.ELSE && column == 0 && !hasHeading(table)) {
            rows(table, inPart);
        }
    }

    /** A table under a heading: each row is an item, told by its widest words. */
    private void rows(Piece.Table table, Part under) {
        if (table.columns() > 3
                || Part.of(table.rows().getFirst().cell(0).text()).isPresent()) {
            return;
        }
        for (var row : table.rows()) {
            var widest = row.cells().stream()
                    .reduce((one, other) -> other.text().length() > one.text().length() ? other : one);
            widest.filter(cell -> !cell.isEmpty()).ifPresent(cell -> addCell(under, cell));
            itemsOf(under).end();
        }
    }

    private static boolean hasHeading(Piece.Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> !cell.isEmpty() && cellHeading(cell) != null);
    }

    /** Whether the first column holds labels and the second one what they say. */
    private static boolean isLabelled(Piece.Table table) {
        return table.rows().stream().filter(row -> row.filled() == 2).count() * 2
                        >= table.rows().size()
                && table.rows().stream().allMatch(row -> row.cell(0).text().split("\\s+", -1).length <= SHORT);
    }

    private void addCell(Part to, CellText cell) {
        var own = itemsOf(to);
        var lines = new ArrayList<>(cell.lines());
        if (own.isSentenceOpen() && !Items.isBulleted(cell.text())) {
            own.goOn(lines);
        } else {
            own.add(lines);
        }
    }

    private static @Nullable Part cellHeading(CellText cell) {
        if (cell.lines().size() > 2 || cell.text().length() > 60) {
            return null;
        }
        return heading(cell.text(), 0, cell.lines().stream().allMatch(Line::isBold));
    }
}
