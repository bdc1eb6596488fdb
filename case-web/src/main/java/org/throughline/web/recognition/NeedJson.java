package org.throughline.web.recognition;

import java.util.List;
import org.throughline.docs.recognition.content.Need;

/** A need that a plan or an evaluation names. */
public record NeedJson(String area, String text, int page, List<AreaJson> areas, double confidence) {

    static NeedJson of(Need need) {
        return new NeedJson(
                need.area(), need.text(), need.place().page(), AreaJson.of(need.place()), need.confidence());
    }
}
