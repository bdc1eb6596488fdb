package org.throughline.docs.text.layout;

import java.util.ArrayList;
import java.util.List;

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
        var sizes = pages.stream()
                .flatMap(page -> page.words().stream())
                .flatMap(word -> word.text().codePoints().mapToObj(letter -> word.size()))
                .sorted()
                .toList();
        return sizes.isEmpty() ? 10 : sizes.get(sizes.size() / 2);
    }
}
