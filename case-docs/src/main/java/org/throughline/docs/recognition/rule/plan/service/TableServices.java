package org.throughline.docs.recognition.rule.plan.service;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.ServiceKind;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Row;

/** Services in tables with a row of headers, over as many pages as they go on. */
final class TableServices {

    private static final double SURE = 0.95;
    private static final int LONGEST = 120;

    /** Grids whose parts are lettered tell by them where the services are given. */
    private static final Pattern LETTERED = Pattern.compile("^[A-F][.):]\\s{1,3}");

    private static final Pattern WHERE = Pattern.compile(
            "^.{0,60}\\b(?:[Ss]ervices?|[Ss]ervicios?|[Ii]nstruction)\\b.{0,12}\\b(?:in|inside|en)\\s(?:the\\s|an?\\s|el\\s|la\\s)?");
    private static final Pattern NOTE = Pattern.compile("\\s{0,3}\\([^)]{0,80}\\)$");

    private final boolean ofServices;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Header header;
    private @Nullable ServiceKind kind;
    private int columns;
    private String place = "";

    /** @param ofServices whether the heading over them says so */
    TableServices(boolean ofServices, @Nullable ServiceKind kind) {
        this.ofServices = ofServices;
        this.kind = kind;
    }

    List<Entry> read(List<Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Block.Table table -> read(table);
                case Block.Paragraph text -> read(text.text());
            }
        }
        return entries;
    }

    private void read(String heading) {
        Kinds.ofHeading(heading).ifPresent(named -> kind = named);
        var shown = heading.strip();
        if (LETTERED.matcher(shown).lookingAt() && shown.length() < LONGEST && !shown.endsWith(".")) {
            var rest = LETTERED.matcher(shown).replaceFirst("");
            var of = WHERE.matcher(rest);
            place = NOTE.matcher(of.find() ? rest.substring(of.end()) : rest)
                    .replaceFirst("")
                    .strip();
        }
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
        if (!place.isEmpty() && !cells.containsKey(ServiceColumn.LOCATION)) {
            cells.put(ServiceColumn.LOCATION, place);
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
