package org.throughline.web.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.Passage;
import org.throughline.docs.recognition.content.Place;

/** Words of a paper. */
public record PassageJson(String text, int page, List<AreaJson> areas) {

    static PassageJson of(String text, Place place) {
        return new PassageJson(text, place.page(), AreaJson.of(place));
    }

    static @Nullable PassageJson of(@Nullable Passage passage) {
        return passage == null ? null : of(passage.text(), passage.place());
    }
}
