package org.throughline.docs.recognition.rule.table;

import java.util.ArrayList;
import java.util.List;
import org.throughline.docs.text.layout.Box;
import org.throughline.docs.text.layout.Line;

/** Joins the lines of rows whose cells were not told apart from top to bottom, by the gaps between them. */
public final class RowGroups {

    private static final double WIDER = 1.5;
    private static final int FEWEST = 4;
    private static final double MISSING = 0.34;

    private RowGroups() {}

    /**
     * @param name the column that says what a row is about
     * @return the rows as they are, unless wider gaps part them into groups that each have one name
     */
    public static List<TextRow> of(List<TextRow> rows, int name) {
        var nameless = rows.stream().filter(row -> row.cell(name).isEmpty()).count();
        if (rows.size() < FEWEST
                || nameless < rows.size() * MISSING
                || rows.stream().anyMatch(row -> !isPlaced(row))) {
            return rows;
        }
        var gaps = new ArrayList<Double>();
        for (var i = 1; i < rows.size(); i++) {
            gaps.add(
                    rows.get(i).page() == rows.get(i - 1).page()
                            ? box(rows.get(i)).line() - box(rows.get(i - 1)).line()
                            : Double.MAX_VALUE);
        }
        var usual = gaps.stream().sorted().skip(gaps.size() / 3).findFirst().orElse(0.0);
        var joined = new ArrayList<TextRow>();
        var open = new ArrayList<>(List.of(rows.getFirst()));
        for (var i = 1; i < rows.size(); i++) {
            if (gaps.get(i - 1) > WIDER * usual) {
                joined.add(join(open));
                open.clear();
            }
            open.add(rows.get(i));
        }
        joined.add(join(open));
        var isParted = joined.size() > 1
                && joined.stream().noneMatch(row -> row.cell(name).isEmpty());
        return isParted ? joined : rows;
    }

    private static boolean isPlaced(TextRow row) {
        var box = box(row);
        return box.width() > 0 && box.height() > 0;
    }

    private static Box box(TextRow row) {
        return Box.around(row.lines().stream().map(Line::box).toList());
    }

    private static TextRow join(List<TextRow> parts) {
        var cells = new ArrayList<CellText>();
        for (var column = 0; column < parts.getFirst().cells().size(); column++) {
            var at = column;
            cells.add(new CellText(parts.stream()
                    .flatMap(part -> part.cell(at).lines().stream())
                    .toList()));
        }
        return new TextRow(parts.getFirst().page(), cells);
    }
}
