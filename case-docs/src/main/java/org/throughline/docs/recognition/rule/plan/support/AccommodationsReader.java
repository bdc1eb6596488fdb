package org.throughline.docs.recognition.rule.plan.support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.content.Accommodation;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.recognition.rule.section.Section;
import org.throughline.docs.recognition.rule.section.Topic;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Layout;

/** Reads the accommodations of a plan, each for itself: from tables, lists, and phrases with commas. */
public final class AccommodationsReader {

    private static final Pattern TITLE = Pattern.compile("\\b(?:504|plan|form|formulario)\\b");
    private static final int MOST = 200;
    private static final int LONG_SENTENCE = 14;

    private AccommodationsReader() {}

    public static List<Accommodation> read(Layout layout, List<Section> sections) {
        var places = new Places(layout);
        var found = new ArrayList<Accommodation>();
        var parts = Parts.about(Topic.ACCOMMODATIONS, sections);
        for (var part : parts) {
            if (parts.size() > 1
                    && part.equals(parts.getFirst())
                    && TITLE.matcher(NormalizedText.folded(part.heading())).find()) {
                // the name of the form
                continue;
            }
            var inTables = new ArrayList<Item>();
            for (var block : part.blocks()) {
                if (block instanceof Block.Table table) {
                    inTables.addAll(ItemTable.items(table, /* ofItems= */ true));
                }
            }
            var items = inTables.isEmpty() ? ItemList.items(part.blocks()) : inTables;
            items.stream()
                    .filter(item -> !inTables.isEmpty() || !isSentence(item.text()))
                    .forEach(item -> found.add(new Accommodation(item.text(), places.ofLines(item.lines()))));
        }
        if (found.isEmpty()) {
            // forms for accommodations only have no heading for them
            sections.stream()
                    .filter(section -> section.topic() != Topic.TESTING && section.topic() != Topic.TRANSITION)
                    .flatMap(section -> section.blocks().stream())
                    .filter(Block.Table.class::isInstance)
                    .flatMap(table -> ItemTable.items((Block.Table) table, /* ofItems= */ false).stream())
                    .forEach(item -> found.add(new Accommodation(item.text(), places.ofLines(item.lines()))));
        }
        if (found.isEmpty() && sections.stream().noneMatch(section -> section.topic() == Topic.GOALS)) {
            ItemList.ticked(layout.blocks())
                    .forEach(item -> found.add(new Accommodation(item.text(), places.ofLines(item.lines()))));
        }
        var seen = new HashSet<String>();
        return found.stream()
                .filter(one -> seen.add(NormalizedText.folded(one.text())))
                .limit(MOST)
                .toList();
    }

    private static boolean isSentence(String text) {
        return text.endsWith(".") && text.split("\\s+").length > LONG_SENTENCE;
    }
}
