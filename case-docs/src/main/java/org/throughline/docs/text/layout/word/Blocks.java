package org.throughline.docs.text.layout.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Box;
import org.throughline.docs.text.layout.Cell;
import org.throughline.docs.text.layout.Layout;
import org.throughline.docs.text.layout.Line;
import org.throughline.docs.text.layout.PageSize;
import org.throughline.docs.text.layout.Prominence;
import org.throughline.docs.text.layout.Row;
import org.throughline.docs.text.layout.Segment;
import org.throughline.docs.text.layout.TickSigns;
import org.throughline.docs.text.layout.Word;

/** Takes down what a document says of itself, part by part: text, paragraphs, tables. A table in a cell is text of the cell. */
final class Blocks {

    private static final int MOST_CELLS = 50_000;

    /** A table that is being read. */
    private static final class OpenTable {

        final List<Row> rows = new ArrayList<>();
        final List<Cell> cells = new ArrayList<>();
        final List<Line> lines = new ArrayList<>();
        int column;
        int columns;
    }

    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> running = new ArrayList<>();
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean bold;
    private boolean inRunning;
    private int page = 1;
    private int cells;

    void text(CharSequence said, boolean isBold) {
        for (var i = 0; i < said.length(); i++) {
            var letter = said.charAt(i);
            var box = TickSigns.read(letter, "");
            if (letter == '\t') {
                endSegment();
            } else if (letter == '\n') {
                endLine();
            } else if (Character.isWhitespace(letter) || letter == '\u00a0') {
                endWord();
            } else if (box != null) {
                endWord();
                word.append(box);
                endWord();
            } else {
                bold = word.isEmpty() ? isBold : bold && isBold;
                word.append(letter);
            }
        }
    }

    private void endWord() {
        if (!word.isEmpty()) {
            words.add(new Word(word.toString(), Box.NONE, 0, bold));
            word.setLength(0);
        }
    }

    void endSegment() {
        endWord();
        if (!words.isEmpty()) {
            segments.add(new Segment(List.copyOf(words), Box.NONE));
            words.clear();
        }
    }

    void endLine() {
        endSegment();
        if (!segments.isEmpty()) {
            lines.add(new Line(page, List.copyOf(segments), Box.NONE));
            segments.clear();
        }
    }

    /** @param heading how much the document says that it is a heading, 0 to 1 */
    void endParagraph(double heading) {
        endLine();
        if (lines.isEmpty()) {
            return;
        }
        if (inRunning) {
            running.addAll(lines);
        } else if (tables.isEmpty()) {
            blocks.add(new Block.Paragraph(List.copyOf(lines), Prominence.of(lines, heading)));
        } else {
            tables.peek().lines.addAll(lines);
        }
        lines.clear();
    }

    void page() {
        page++;
    }

    void running(boolean now) {
        endParagraph(0);
        inRunning = now;
    }

    void startTable() {
        endParagraph(0);
        tables.push(new OpenTable());
    }

    void startRow() {
        endParagraph(0);
        var table = tables.peek();
        if (table != null) {
            table.cells.clear();
            table.column = 0;
        }
    }

    /** @param empty it only goes on from the row above */
    void endCell(int span, boolean shaded, boolean empty) {
        endParagraph(0);
        var table = tables.peek();
        if (table != null && cells++ < MOST_CELLS) {
            table.cells.add(new Cell(
                    table.column,
                    Math.max(1, span),
                    page,
                    empty ? List.of() : List.copyOf(table.lines),
                    Box.NONE,
                    shaded));
            table.column += Math.max(1, span);
            table.columns = Math.max(table.columns, table.column);
            table.lines.clear();
        }
    }

    void endRow() {
        var table = tables.peek();
        if (table == null) {
            return;
        }
        if (!table.lines.isEmpty()) {
            endCell(1, false, false);
        }
        if (!table.cells.isEmpty()) {
            table.rows.add(new Row(page, List.copyOf(table.cells)));
            table.cells.clear();
        }
    }

    void endTable() {
        endRow();
        var table = tables.poll();
        if (table == null || table.rows.isEmpty()) {
            return;
        }
        var outer = tables.peek();
        if (outer != null) {
            table.rows.forEach(row -> row.cells().forEach(cell -> outer.lines.addAll(cell.lines())));
        } else {
            add(table);
        }
    }

    /** Rows of one cell are headings or text, as on a page that is printed. */
    private void add(OpenTable table) {
        var open = new ArrayList<Row>();
        for (var row : table.rows) {
            var filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
            if (row.cells().size() == 1) {
                close(open, table.columns);
                filled.forEach(this::addAcross);
            } else {
                open.add(row);
            }
        }
        close(open, table.columns);
    }

    private void addAcross(Cell cell) {
        for (var line : cell.lines()) {
            blocks.add(new Block.Paragraph(List.of(line), Prominence.of(List.of(line), cell.shaded() ? 0.4 : 0)));
        }
    }

    private void close(List<Row> open, int columns) {
        if (!open.isEmpty()) {
            blocks.add(new Block.Table(columns, List.copyOf(open)));
            open.clear();
        }
    }

    Layout layout() {
        while (!tables.isEmpty()) {
            endTable();
        }
        endParagraph(0);
        return new Layout(List.copyOf(blocks), List.copyOf(running), Collections.nCopies(page, PageSize.UNKNOWN));
    }
}
