package org.throughline.docs.recognition.content;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated number of a report of progress.
 *
 * @param unit as the paper says it, such as {@code %} or {@code words per minute}
 */
public record ProgressPoint(
        LocalDate on, double value, @Nullable String unit, Place place) {

    public ProgressPoint {
        requireNonNull(on);
        requireNonNull(place);
    }
}
