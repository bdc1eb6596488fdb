package org.throughline.web.recognition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.Accommodation;
import org.throughline.docs.recognition.content.Passage;
import org.throughline.docs.recognition.content.Place;

/** Words of a paper. */
public record PassageJson(
        @NotBlank @Size(max = PlanJson.TEXT) String text,
        @Nullable @Min(1) Integer page,
        @Nullable List<@Valid AreaJson> areas) {

    static PassageJson of(String text, Place place) {
        return new PassageJson(text, place.page(), AreaJson.of(place));
    }

    static @Nullable PassageJson of(@Nullable Passage passage) {
        return passage == null ? null : of(passage.text(), passage.place());
    }

    static @Nullable Passage passage(@Nullable PassageJson said, @Nullable Passage before) {
        return said == null
                ? null
                : new Passage(
                        said.text(),
                        AreaJson.place(
                                said.page(),
                                said.areas(),
                                Optional.ofNullable(before).map(Passage::place)));
    }

    Accommodation accommodation(List<Accommodation> before) {
        var place = before.stream()
                .filter(one -> one.text().equals(text))
                .map(Accommodation::place)
                .findFirst();
        return new Accommodation(text, AreaJson.place(page, areas, place));
    }
}
