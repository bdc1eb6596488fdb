package org.throughline.docs.recognition.rule.plan.service;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.ServiceKind;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Row;

/** Services in tables with a row of headers, over as many pages as they go on. */
final class TableServices {

    private static final double SURE = 0.95;

    private final boolean ofServices;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Header header;
    private @Nullable ServiceKind kind;
    private int columns;

    /** @param ofServices whether the heading over them says so */
    TableServices(boolean ofServices, @Nullable ServiceKind kind) {
        this.ofServices = ofServices;
        this.kind = kind;
    }

    List<Entry> read(List<Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Block.Table table -> read(table);
                case Block.Paragraph text -> Kinds.ofHeading(text.text()).ifPresent(named -> kind = named);
            }
        }
        return entries;
    }

    private void read(Block.Table table) {
        var rows = table.rows();
        if (table.columns() != columns) {
            header = null;
        }
        columns = table.columns();
        for (var i = 0; i < rows.size(); i++) {
            var found = Header.at(rows, i, ofServices);
            if (found.isPresent()) {
                header = found.get();
                header.columns().stream()
                        .filter(column -> column.about() == ServiceColumn.SERVICE)
                        .findFirst()
                        .flatMap(column -> Kinds.ofHeading(column.text()))
                        .ifPresent(named -> kind = named);
                i += found.get().rows() - 1;
            } else if (header != null) {
                read(header, rows.get(i));
            }
        }
    }

    private void read(Header over, Row row) {
        var category = category(row);
        if (category.isPresent()) {
            kind = category.get();
            return;
        }
        var headers = new EnumMap<ServiceColumn, String>(ServiceColumn.class);
        var cells = over.cells(row, headers);
        var names = cells.getOrDefault(ServiceColumn.SERVICE, "");
        if (!entries.isEmpty() && goesOn(names, cells)) {
            entries.add(entries.removeLast().with(cells, Places.lines(row)));
            return;
        }
        if (names.isBlank()) {
            return;
        }
        entries.add(new Entry(headers, cells, kind, Places.lines(row), SURE));
    }

    /** A line that a table without rules broke off: it begins within a sentence, or without a name, and holds no numbers. */
    private static boolean goesOn(String name, Map<ServiceColumn, String> cells) {
        var begun = name.isBlank() || Character.isLowerCase(name.codePointAt(0)) || name.startsWith("(");
        return begun
                && cells.values().stream().noneMatch(text -> text.chars().anyMatch(Character::isDigit))
                && cells.values().stream().anyMatch(text -> !text.isBlank());
    }

    /** A row that only names a kind stands over the services of that kind. */
    private static Optional<ServiceKind> category(Row row) {
        var filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.size() == 1 ? Kinds.ofHeading(filled.getFirst().text()) : Optional.empty();
    }
}
