package org.throughline.docs.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.KeyDate;
import org.throughline.docs.recognition.content.EvaluationContent;
import org.throughline.docs.recognition.content.PlanContent;

/**
 * A plan with all that a review looks at.
 *
 * @param dates its key dates
 * @param birth of the child, if the case or the paper says it
 * @param names of the child, in small letters without accents
 * @param before the plan that it follows
 * @param evaluation the newest one that is not newer than the plan
 * @param inForce no newer plan has taken its place
 * @param today the day of the organisation
 */
public record ReviewedPlan(
        DocumentType kind,
        PlanContent plan,
        Map<KeyDate, LocalDate> dates,
        @Nullable LocalDate birth,
        Set<String> names,
        @Nullable PlanContent before,
        @Nullable EvaluationContent evaluation,
        boolean inForce,
        LocalDate today) {

    /** A draft of the same plan, or what it mends of the last months, is no plan that it follows. */
    private static final int DAYS_BETWEEN = 90;

    /**
     * Whether one plan can be the one that the other follows.
     *
     * @param earlier the day of the one
     * @param later the day of the other
     */
    public static boolean follows(LocalDate earlier, LocalDate later) {
        return !earlier.plusDays(DAYS_BETWEEN).isAfter(later);
    }

    Optional<LocalDate> date(KeyDate which) {
        return Optional.ofNullable(dates.get(which));
    }
}
