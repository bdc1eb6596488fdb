package org.throughline.docs.recognition.rule.progress;

import org.throughline.docs.recognition.content.ProgressContent;
import org.throughline.docs.text.layout.Layout;

/** Reads what a report says of the progress toward goals. */
public final class ProgressReader {

    private ProgressReader() {}

    public static ProgressContent read(Layout layout) {
        return ProgressContent.NOTHING;
    }
}
