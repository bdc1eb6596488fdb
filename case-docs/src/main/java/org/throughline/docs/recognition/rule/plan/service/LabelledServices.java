package org.throughline.docs.recognition.rule.plan.service;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.ServiceKind;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Line;

/** Services of which each has its own labels: a little table, or lines with colons. */
final class LabelledServices {

    private static final double SURE = 0.9;

    private final boolean ofServices;
    private final @Nullable ServiceKind kind;

    LabelledServices(boolean ofServices, @Nullable ServiceKind kind) {
        this.ofServices = ofServices;
        this.kind = kind;
    }

    List<Entry> read(List<Block> blocks) {
        var entries = new ArrayList<Entry>();
        var headers = new EnumMap<ServiceColumn, String>(ServiceColumn.class);
        var cells = new EnumMap<ServiceColumn, String>(ServiceColumn.class);
        var lines = new LinkedHashSet<Line>();
        for (var pair : Labels.in(blocks)) {
            if (pair.label() == ServiceColumn.SERVICE && Amount.in(pair.value()).minutes() != null) {
                // the name stands before the colon, and all about it behind
                return List.of();
            }
            if (pair.label() == ServiceColumn.SERVICE && cells.containsKey(ServiceColumn.SERVICE)) {
                add(headers, cells, lines, entries);
                lines.clear();
                headers.clear();
                cells.clear();
            }
            if (cells.containsKey(ServiceColumn.SERVICE) || pair.label() == ServiceColumn.SERVICE) {
                headers.putIfAbsent(pair.label(), pair.text());
                cells.putIfAbsent(pair.label(), pair.value());
                lines.addAll(pair.lines());
            }
        }
        add(headers, cells, lines, entries);
        return entries;
    }

    private void add(
            Map<ServiceColumn, String> headers,
            Map<ServiceColumn, String> cells,
            Set<Line> lines,
            List<Entry> entries) {
        if (cells.size() > 2) {
            var concepts = EnumSet.copyOf(cells.keySet());
            if (Header.isGrid(concepts, ofServices)) {
                entries.add(new Entry(headers, cells, kind, List.copyOf(lines), SURE));
            }
        }
    }
}
