package org.throughline.docs.text.child;

import java.util.ArrayList;
import java.util.List;
import org.throughline.docs.text.protocol.ReadingLimits;
import org.throughline.docs.text.protocol.TidyText;

/** Collects the text of pages until there is enough. */
final class PageText {

    private final List<String> finished = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private int characters;
    private boolean truncated;
    private boolean full;
    private boolean hasPages;

    /** The document counts its pages itself: what one has too much is left out, or the numbers would be wrong. */
    void startPages() {
        hasPages = true;
    }

    /** @return whether there is room for more */
    boolean add(CharSequence text) {
        var room = ReadingLimits.CHARACTERS - characters;
        var taken = Math.min(room, text.length());
        for (var from = 0; from < taken; ) {
            var until = Math.min(taken, from + ReadingLimits.PAGE_CHARACTERS - page.length());
            page.append(text, from, until);
            from = until;
            if (page.length() == ReadingLimits.PAGE_CHARACTERS) {
                if (hasPages) {
                    truncated |= from < taken;
                    break;
                }
                if (!endPage()) {
                    return false;
                }
            }
        }
        characters += taken;
        full |= taken < text.length();
        truncated |= full;
        return !full;
    }

    /** @return whether there is room for more */
    boolean endPage() {
        if (finished.size() == ReadingLimits.PAGES - 1) {
            truncated = true;
            full = true;
            return false;
        }
        finished.add(TidyText.tidied(page));
        page.setLength(0);
        return true;
    }

    boolean pageIsBlank() {
        return page.toString().isBlank();
    }

    /** Nothing more is taken. */
    boolean isFull() {
        return full;
    }

    boolean isTruncated() {
        return truncated;
    }

    List<String> pages() {
        var all = new ArrayList<>(finished);
        all.add(TidyText.tidied(page));
        return all;
    }
}
