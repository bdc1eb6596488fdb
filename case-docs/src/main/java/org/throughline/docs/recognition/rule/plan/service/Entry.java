package org.throughline.docs.recognition.rule.plan.service;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.ServiceKind;
import org.throughline.docs.text.layout.Line;

/**
 * What stands about one service in a plan, still as it is printed.
 *
 * @param headers what stands over or before each part
 * @param cells the parts; one that is missing here stands nowhere, one that is blank is left empty in the paper
 * @param kind told by a heading over it
 * @param lines where it stands, at least one
 */
record Entry(
        Map<ServiceColumn, String> headers,
        Map<ServiceColumn, String> cells,
        @Nullable ServiceKind kind,
        List<Line> lines,
        double confidence) {

    Entry {
        headers = copy(headers);
        cells = copy(cells);
        lines = List.copyOf(lines);
    }

    private static Map<ServiceColumn, String> copy(Map<ServiceColumn, String> map) {
        var copy = new EnumMap<ServiceColumn, String>(ServiceColumn.class);
        copy.putAll(map);
        return copy;
    }

    /** With what stands in the next line of its cells. */
    Entry with(Map<ServiceColumn, String> more, List<Line> next) {
        var joined = copy(cells);
        more.forEach((column, text) -> joined.merge(column, text, (one, other) -> (one + " " + other).strip()));
        return new Entry(
                headers,
                joined,
                kind,
                Stream.concat(lines.stream(), next.stream()).toList(),
                confidence);
    }

    String cell(ServiceColumn column) {
        return cells.getOrDefault(column, "").strip();
    }

    String header(ServiceColumn column) {
        return headers.getOrDefault(column, "");
    }

    boolean has(ServiceColumn column) {
        return cells.containsKey(column);
    }

    Optional<String> text(ServiceColumn column) {
        return Optional.of(cell(column)).filter(text -> !Blank.is(text));
    }
}
