package org.throughline.docs.recognition.content;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A service of a plan: 34 CFR 300.320(a)(4) and (a)(7).
 *
 * @param minutes of one time; of a range its lower bound
 * @param frequency as the paper says it, such as {@code 2 times per week}
 * @param group whether it is given to several children at once
 */
public record ServiceOfPlan(
        String name,
        @Nullable ServiceKind kind,
        @Nullable Integer minutes,
        @Nullable String frequency,
        @Nullable String location,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String provider,
        @Nullable Boolean group,
        Place place,
        double confidence) {

    public ServiceOfPlan {
        requireNonNull(name);
        requireNonNull(place);
    }

    /** By the word of a person. */
    ServiceOfPlan confirmed() {
        return new ServiceOfPlan(
                name,
                kind,
                minutes,
                frequency,
                location,
                start,
                end,
                provider,
                group,
                place,
                PaperContent.SAID_BY_PERSON);
    }
}
