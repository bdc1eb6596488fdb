package org.throughline.docs.text.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Finds out how the pages of a document are laid out. */
public final class LayoutReader {

    private LayoutReader() {}

    public static Layout read(List<PrintedPage> printed) {
        var running = new ArrayList<Line>();
        var pages = RunningLines.without(printed, running);
        var body = body(pages);
        var blocks = new ArrayList<Block>();
        for (var page : pages) {
            for (var block : new PageBlocks(page, body).blocks()) {
                if (blocks.isEmpty() || !Continued.join(blocks, block)) {
                    blocks.add(block);
                }
            }
        }
        return new Layout(
                blocks,
                running,
                printed.stream()
                        .map(page -> new PageSize(page.width(), page.height()))
                        .toList());
    }

    /** The size of most letters. */
    private static double body(List<PrintedPage> pages) {
        var letters = new TreeMap<Double, Integer>();
        pages.stream()
                .flatMap(page -> page.words().stream())
                .forEach(word -> letters.merge(word.size(), word.text().length(), Integer::sum));
        var half = letters.values().stream().mapToLong(Integer::longValue).sum() / 2;
        for (var size : letters.entrySet()) {
            half -= size.getValue();
            if (half < 0) {
                return size.getKey();
            }
        }
        return 10;
    }
}
