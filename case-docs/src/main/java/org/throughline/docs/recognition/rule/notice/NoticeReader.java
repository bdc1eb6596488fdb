package org.throughline.docs.recognition.rule.notice;

import org.throughline.docs.recognition.content.NoticeContent;
import org.throughline.docs.text.layout.Layout;

/** Reads which elements a prior written notice has. */
public final class NoticeReader {

    private NoticeReader() {}

    public static NoticeContent read(Layout layout) {
        return NoticeContent.NOTHING;
    }
}
