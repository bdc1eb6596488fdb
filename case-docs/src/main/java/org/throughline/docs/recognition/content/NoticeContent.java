package org.throughline.docs.recognition.content;

import java.util.Arrays;
import java.util.List;

/** Which elements of 34 CFR 300.503(b) a notice has; each of the seven stands in it once. */
public record NoticeContent(List<NoticeElement> elements) {

    public static final NoticeContent NOTHING = new NoticeContent(List.of());

    public NoticeContent {
        elements = List.copyOf(elements);
    }

    /** Each of the seven in the order of the law; not found is what nothing was read of. */
    public List<NoticeElement> all() {
        return Arrays.stream(NoticeElement.Code.values()).map(this::element).toList();
    }

    private NoticeElement element(NoticeElement.Code code) {
        return elements.stream()
                .filter(element -> element.code() == code)
                .findFirst()
                .orElse(new NoticeElement(code, null, null));
    }
}
