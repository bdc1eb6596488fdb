package org.throughline.docs.search;

import java.util.List;
import org.throughline.docs.index.PageFields;

/**
 * Words of which the last is still being typed.
 *
 * @param before all that was typed before it
 * @param words as the index writes those of names, the last one included
 * @param last empty if none is begun
 */
record WordPrefix(String before, List<String> words, String last) {

    static WordPrefix of(String typed) {
        var begin = typed.length();
        while (begin > 0 && Character.isLetterOrDigit(typed.charAt(begin - 1))) {
            begin--;
        }
        var last = TextQuery.words(typed.substring(begin));
        return new WordPrefix(
                typed.substring(0, begin),
                TextQuery.words(PageFields.parted(typed)),
                last.isEmpty() ? "" : last.getLast());
    }

    String endingIn(String word) {
        return before + word;
    }
}
