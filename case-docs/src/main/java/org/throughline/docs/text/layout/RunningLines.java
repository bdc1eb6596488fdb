package org.throughline.docs.text.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What stands above and below on each page: names, page numbers, editions of a form. */
final class RunningLines {

    private static final double EDGE = 0.14;
    private static final double NEAR = 8;

    private RunningLines() {}

    /** The pages without their running lines; these are added to {@code found}. */
    static List<PrintedPage> without(List<PrintedPage> pages, List<Line> found) {
        if (pages.size() < 2) {
            return pages;
        }
        var seen = new HashMap<String, Set<Integer>>();
        for (var page : pages) {
            for (var line : edges(page)) {
                seen.computeIfAbsent(key(page, line), key -> new HashSet<>()).add(page.number());
            }
        }
        var least = Math.max(2, (pages.size() + 1) / 2);
        var result = new ArrayList<PrintedPage>();
        for (var page : pages) {
            var running = Collections.newSetFromMap(new IdentityHashMap<Word, Boolean>());
            for (var line : edges(page)) {
                if (seen.getOrDefault(key(page, line), Set.of()).size() >= Math.min(least, 4)) {
                    found.add(line);
                    running.addAll(line.words());
                }
            }
            var left = page.words().stream()
                    .filter(word -> !running.contains(word))
                    .toList();
            result.add(new PrintedPage(page.number(), page.width(), page.height(), left, page.rules(), page.shades()));
        }
        return result;
    }

    private static List<Line> edges(PrintedPage page) {
        return Lines.of(page.number(), page.words()).stream()
                .filter(line ->
                        line.box().top() < EDGE * page.height() || line.box().bottom() > (1 - EDGE) * page.height())
                .toList();
    }

    /** Numbers count up from page to page. */
    private static String key(PrintedPage page, Line line) {
        var top = line.box().top() < page.height() / 2;
        var distance = top ? line.box().top() : page.height() - line.box().bottom();
        return (top ? "above " : "below ") + Math.round(distance / NEAR) + " "
                + line.text().replaceAll("[0-9]+", "#").strip();
    }
}
