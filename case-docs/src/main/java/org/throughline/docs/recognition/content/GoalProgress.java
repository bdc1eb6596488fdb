package org.throughline.docs.recognition.content;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of the progress toward one goal.
 *
 * @param number of the goal, as the paper gives it
 * @param statement the words of whoever wrote it
 */
public record GoalProgress(
        @Nullable String number,
        @Nullable String area,
        @Nullable String statement,
        List<ProgressPoint> points,
        Place place,
        double confidence) {

    public GoalProgress {
        requireNonNull(place);
        points = List.copyOf(points);
    }
}
