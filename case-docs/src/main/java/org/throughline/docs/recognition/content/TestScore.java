package org.throughline.docs.recognition.content;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A score of a test.
 *
 * @param test its name, such as {@code WISC-V}
 * @param measure the scale or subtest
 * @param score as it is printed
 * @param kind such as {@code standard score}, {@code scaled score} or {@code T score}
 * @param percentile as it is printed, such as {@code 16} or {@code <1}
 * @param low of the confidence interval
 * @param high of the confidence interval
 * @param on the day of the test, where it is printed
 */
public record TestScore(
        String test,
        String measure,
        String score,
        @Nullable String kind,
        @Nullable String percentile,
        @Nullable String low,
        @Nullable String high,
        @Nullable LocalDate on,
        Place place,
        double confidence) {

    public TestScore {
        requireNonNull(test);
        requireNonNull(measure);
        requireNonNull(score);
        requireNonNull(place);
    }
}
