package org.throughline.docs.text.child;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects the text of pages until there is enough. */
final class PageText {

    private static final Pattern HALVES =
            Pattern.compile("[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\x0B\\f\\r\\u00a0]+");
    private static final Pattern BESIDE_BREAK = Pattern.compile(" ?\\n ?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private final List<String> finished = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private int characters;
    private boolean truncated;
    private boolean hasPages;

    /** The document counts its pages itself: none of them is cut, or the numbers would be wrong. */
    void startPages() {
        hasPages = true;
    }

    /** @return whether there is room for more */
    boolean add(CharSequence text) {
        var room = ReadingLimits.CHARACTERS - characters;
        var taken = Math.min(room, text.length());
        for (var from = 0; from < taken; ) {
            var until = hasPages ? taken : Math.min(taken, from + ReadingLimits.PAGE_CHARACTERS - page.length());
            page.append(text, from, until);
            from = until;
            if (!hasPages && page.length() == ReadingLimits.PAGE_CHARACTERS && !endPage()) {
                return false;
            }
        }
        characters += taken;
        truncated |= taken < text.length();
        return !truncated;
    }

    /** @return whether there is room for more */
    boolean endPage() {
        if (finished.size() == ReadingLimits.PAGES - 1) {
            truncated = true;
            return false;
        }
        finished.add(tidy(page));
        page.setLength(0);
        return true;
    }

    boolean pageIsBlank() {
        return page.toString().isBlank();
    }

    boolean isTruncated() {
        return truncated;
    }

    List<String> pages() {
        var all = new ArrayList<>(finished);
        all.add(tidy(page));
        return all;
    }

    /** PostgreSQL keeps no NUL, UTF-8 no half of a pair; more than one blank line says nothing. */
    static String tidy(CharSequence text) {
        var whole = HALVES.matcher(text.toString().replace("\0", "")).replaceAll("\ufffd");
        var narrow = BESIDE_BREAK.matcher(BLANKS.matcher(whole).replaceAll(" ")).replaceAll("\n");
        return EMPTY_LINES.matcher(narrow).replaceAll("\n\n").strip();
    }
}
