package org.throughline.docs.recognition.content;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measurable annual goal: 34 CFR 300.320(a)(2)(i), and how its progress is measured: (a)(3).
 *
 * @param number as the paper gives it, such as {@code 1} or {@code 2a}; without one, its place in the order
 * @param text the whole sentence
 * @param criterion when it is reached, such as {@code 80% in 4 of 5 trials}
 * @param schedule when progress is told, if it stands with the goal
 * @param who measures it
 * @param objectives short-term objectives or benchmarks, in their order
 */
public record Goal(
        String number,
        @Nullable String area,
        String text,
        @Nullable String baseline,
        @Nullable String criterion,
        @Nullable String method,
        @Nullable String schedule,
        @Nullable String who,
        List<String> objectives,
        Place place,
        double confidence) {

    public Goal {
        requireNonNull(number);
        requireNonNull(text);
        requireNonNull(place);
        objectives = List.copyOf(objectives);
    }

    /** By the word of a person. */
    Goal confirmed() {
        return new Goal(
                number,
                area,
                text,
                baseline,
                criterion,
                method,
                schedule,
                who,
                objectives,
                place,
                PaperContent.SAID_BY_PERSON);
    }
}
