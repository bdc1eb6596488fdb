package org.throughline.docs.text.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The layout of text that was typed: each letter is as wide as any other, and a line is as high. */
public final class TypedText {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final double WIDTH = 5;
    private static final double HEIGHT = 10;
    private static final int TAB = 4;
    private static final int LONGEST_LINE = 2_000;
    /** Of a page: what is longer is no paper. */
    private static final int MOST_LINES = 3_000;

    private TypedText() {}

    /** Its pages have no size: nothing in them can be lit. */
    public static Layout layout(List<String> pages) {
        var printed = new ArrayList<PrintedPage>();
        for (var page : pages) {
            printed.add(page(printed.size() + 1, page));
        }
        var layout = LayoutReader.read(printed);
        return new Layout(
                layout.blocks(),
                layout.running(),
                pages.stream().map(page -> PageSize.UNKNOWN).toList());
    }

    private static PrintedPage page(int number, String text) {
        var words = new ArrayList<Word>();
        var widest = 1;
        var row = 0;
        for (var line : text.lines().limit(MOST_LINES).toList()) {
            var shown = line.substring(0, Math.min(LONGEST_LINE, line.length())).replace("\t", " ".repeat(TAB));
            var found = WORD.matcher(shown);
            while (found.find()) {
                var top = row * HEIGHT * 1.2;
                words.add(new Word(
                        found.group(),
                        new Box(found.start() * WIDTH, top, found.end() * WIDTH, top + HEIGHT),
                        HEIGHT,
                        /* bold= */ false));
            }
            widest = Math.max(widest, shown.length());
            row++;
        }
        return new PrintedPage(number, widest * WIDTH, row * HEIGHT * 1.2 + 1, words, List.of(), List.of());
    }
}
