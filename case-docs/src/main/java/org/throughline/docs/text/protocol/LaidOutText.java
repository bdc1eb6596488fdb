package org.throughline.docs.text.protocol;

import java.util.List;
import org.throughline.docs.text.layout.Layout;
import org.throughline.docs.text.layout.TypedText;

/**
 * A document as rules see it.
 *
 * @param pages the text of each, as a person finds it in a search
 * @param layout how it is laid out
 */
public record LaidOutText(List<String> pages, Layout layout) {

    /** Of text that was only typed. */
    public static LaidOutText typed(List<String> pages) {
        return new LaidOutText(pages, TypedText.layout(pages));
    }
}
