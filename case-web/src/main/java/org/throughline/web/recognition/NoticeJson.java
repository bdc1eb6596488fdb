package org.throughline.web.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.NoticeContent;
import org.throughline.docs.recognition.content.NoticeElement;
import org.throughline.docs.recognition.content.NoticeElement.Code;

/** Which of the seven elements of 34 CFR 300.503(b) a prior written notice has, in the order of the law. */
public record NoticeJson(List<ElementJson> elements) {

    /**
     * One of the seven.
     *
     * @param page null where it was not found
     * @param quote its first words; null where it was not found
     */
    public record ElementJson(
            Code code,
            boolean found,
            @Nullable Integer page,
            @Nullable String quote,
            List<AreaJson> areas) {

        static ElementJson of(NoticeElement element) {
            var place = element.place();
            return place == null
                    ? new ElementJson(element.code(), false, null, null, List.of())
                    : new ElementJson(element.code(), true, place.page(), element.quote(), AreaJson.of(place));
        }
    }

    static NoticeJson of(NoticeContent content) {
        return new NoticeJson(content.all().stream().map(ElementJson::of).toList());
    }
}
