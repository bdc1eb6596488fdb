package org.throughline.docs.recognition.rule.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.docs.recognition.rule.lexicon.Match;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Layout;
import org.throughline.docs.text.layout.Row;

/**
 * Parts a paper into sections. A heading is a line of its own, a few words before a colon, or a cell beside or above what
 * it heads. What follows a heading within a paragraph ends with the paragraph; then the section before goes on.
 */
public final class Sections {

    /** A label that is a whole cell says so with this share of its words. */
    private static final double CELL = 0.74;

    private static final int SHORT = 12;

    /** A table of more rows is a list, and no form. */
    private static final int FORM_ROWS = 300;

    private static final Set<Topic> PARTS_OF_SERVICES = Set.of(Topic.SERVICES, Topic.MINUTES);

    private Sections() {}

    public static List<Section> of(Layout layout) {
        var open = new OpenSections();
        for (var block : layout.blocks()) {
            switch (block) {
                case Block.Paragraph text -> add(open, text);
                case Block.Table table -> add(open, table);
            }
        }
        return open.close();
    }

    /** What a heading is about. */
    public static Optional<Topic> topic(String heading) {
        return Headings.match(heading, 0.6).map(Match::concept);
    }

    private static void add(OpenSections open, Block.Paragraph text) {
        if (open.canLose(Topic.GOALS) && (GoalLabels.isHead(text.text()) || GoalLabels.isCountedGoal(text.text()))) {
            open.begin("", Topic.GOALS, text.page(), 0);
        }
        if (open.isAbout(Topic.GOALS) && GoalLabels.isPart(text.text())) {
            open.add(text);
        } else if (Headings.isHeading(text)) {
            open.begin(text.text().strip(), Headings.strong(text.text()).orElse(null), text.page(), text.prominence());
        } else if (open.isAbout(Topic.GOALS)) {
            open.add(text);
        } else if (open.isAmongLevels() && Headings.isTitle(text)) {
            open.begin(text.text().strip(), null, text.page(), 0);
        } else {
            addPieces(open, text);
        }
    }

    private static void addPieces(OpenSections open, Block.Paragraph text) {
        var pieces = RunIns.pieces(text);
        if (pieces.stream()
                .anyMatch(piece ->
                        isLabel(open, Headings.match(piece.heading(), CELL).map(Match::concept)))) {
            open.add(text);
            return;
        }
        for (var piece : pieces) {
            if (piece.heading().isEmpty()) {
                open.add(piece.body());
            } else {
                open.insert(
                        piece.heading(),
                        Headings.match(piece.heading(), CELL)
                                .map(Match::concept)
                                .orElse(Topic.NEEDS),
                        piece.body());
            }
        }
    }

    /** Among the services, "Service" and "Minutes" are no headings but what the parts of a service are called. */
    private static boolean isLabel(OpenSections open, Optional<Topic> topic) {
        return open.isAbout(Topic.SERVICES)
                && topic.filter(PARTS_OF_SERVICES::contains).isPresent();
    }

    private static void add(OpenSections open, Block.Table table) {
        if (GoalLabels.areIn(table)) {
            if (!open.isAbout(Topic.GOALS) && !open.isAbout(Topic.TRANSITION) && GoalLabels.areOfGoal(table)) {
                open.begin("", Topic.GOALS, table.page(), 0);
            }
            open.add(table);
            return;
        }
        if (table.rows().size() > FORM_ROWS) {
            open.add(table);
            return;
        }
        var rows = new ArrayList<Row>();
        var pairs = isOfLevels(open, table)
                ? 0
                : table.rows().stream().filter(row -> isPair(table, row)).count();
        for (var row : table.rows()) {
            var cells = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
            var label = cells.isEmpty() ? "" : cells.getFirst().text();
            var isAlone = cells.size() == 1
                    && (table.columns() == 1 || cells.getFirst().span() > 1);
            var topic = label.split("\\s+").length > SHORT
                    ? Optional.<Topic>empty()
                    : Headings.match(label, CELL).map(Match::concept);
            if (isAlone && topic.isPresent() && !(open.isAbout(Topic.GOALS) && GoalLabels.isPart(label))) {
                addTable(open, table, rows);
                open.begin(label, topic.get(), row.page(), 0);
            } else if (isPair(table, row)
                    && topic.isPresent()
                    && !isLabel(open, topic)
                    && !open.isAbout(Topic.GOALS)
                    && (pairs > 1 || (pairs > 0 && table.rows().size() < 3))) {
                addTable(open, table, rows);
                open.insert(
                        label, topic.get(), new Block.Paragraph(cells.getLast().lines(), 0));
            } else {
                rows.add(row);
            }
        }
        addTable(open, table, rows);
    }

    /** A table that tells the present level of an area in one of its rows stays whole. */
    private static boolean isOfLevels(OpenSections open, Block.Table table) {
        return open.isAbout(Topic.PRESENT_LEVELS)
                && table.rows().stream()
                        .filter(row -> isPair(table, row))
                        .anyMatch(row -> Headings.match(row.cells().getFirst().text(), CELL)
                                .filter(match -> match.concept() == Topic.PRESENT_LEVELS)
                                .isPresent());
    }

    /** A heading and what it heads, side by side. */
    private static boolean isPair(Block.Table table, Row row) {
        var cells = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return cells.size() == 2
                && table.columns() == 2
                && table.rows().getFirst().cells().stream().noneMatch(cell -> cell.shaded() && cell.column() > 0)
                && cells.getFirst().text().split("\\s+").length <= SHORT
                && Headings.match(cells.getFirst().text(), CELL).isPresent();
    }

    private static void addTable(OpenSections open, Block.Table table, List<Row> rows) {
        if (!rows.isEmpty()) {
            open.add(rows.size() == table.rows().size() ? table : new Block.Table(table.columns(), List.copyOf(rows)));
            rows.clear();
        }
    }
}
