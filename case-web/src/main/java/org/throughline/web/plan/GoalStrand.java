package org.throughline.web.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.line.Basis;
import org.throughline.docs.recognition.content.Goal;
import org.throughline.docs.recognition.content.GoalProgress;
import org.throughline.docs.recognition.content.ServiceOfPlan;
import org.throughline.docs.review.FindingCode;

/**
 * The line from a goal on.
 *
 * @param basis why it is said to answer its need; nothing where it answers none
 * @param marks what is asked of the goal
 * @param progress what the newest report says of it
 */
record GoalStrand(
        Goal goal,
        @Nullable Basis basis,
        Set<FindingCode> marks,
        List<Marked<ServiceOfPlan>> services,
        @Nullable GoalProgress progress,
        Course course) {}
