package org.throughline.web.recognition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.Area;
import org.throughline.docs.recognition.content.Place;
import org.throughline.web.rest.InvalidForm;

/**
 * A rectangle on a page, in ten-thousandths of the width and of the height of the page as its picture shows it.
 *
 * @param left from the left edge
 * @param top from the upper edge
 */
public record AreaJson(
        @NotNull @Min(1) Integer page,
        @NotNull @Min(0) @Max(WHOLE) Integer left,
        @NotNull @Min(0) @Max(WHOLE) Integer top,
        @NotNull @Min(0) @Max(WHOLE) Integer width,
        @NotNull @Min(0) @Max(WHOLE) Integer height) {

    private static final int WHOLE = 10_000;

    /** None where the paper has no geometry. */
    static List<AreaJson> of(Place place) {
        return place.areas().stream().map(AreaJson::of).toList();
    }

    private static AreaJson of(Area area) {
        return new AreaJson(area.page(), area.left(), area.top(), area.width(), area.height());
    }

    /**
     * Where something stands that a person gave.
     *
     * @param before where it stood as it was read, for what the person did not say
     * @throws InvalidForm if nobody knows the page
     */
    static Place place(@Nullable Integer page, @Nullable List<AreaJson> areas, Optional<Place> before) {
        if (page == null) {
            return before.orElseThrow(() -> new InvalidForm("page", "must be given for what was not read"));
        }
        if (areas == null) {
            return before.filter(place -> place.page() == page).orElseGet(() -> new Place(page, List.of()));
        }
        return new Place(page, areas.stream().map(AreaJson::area).toList());
    }

    private Area area() {
        return new Area(page, left, top, width, height);
    }
}
