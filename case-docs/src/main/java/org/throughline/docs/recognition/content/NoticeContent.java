package org.throughline.docs.recognition.content;

import java.util.List;

/** Which elements of 34 CFR 300.503(b) a notice has; each of the seven stands in it once. */
public record NoticeContent(List<NoticeElement> elements) {

    public static final NoticeContent NOTHING = new NoticeContent(List.of());

    public NoticeContent {
        elements = List.copyOf(elements);
    }
}
