package org.throughline.web.plan;

import java.util.List;
import org.throughline.docs.recognition.content.Accommodation;
import org.throughline.docs.recognition.content.Need;
import org.throughline.docs.recognition.content.PresentLevel;
import org.throughline.docs.recognition.content.ServiceOfPlan;

/**
 * The line from a need on.
 *
 * @param levels what is said of where the child stands in it
 * @param services those that answer it without a goal
 */
record NeedRow(
        Need need,
        List<Marked<PresentLevel>> levels,
        List<GoalStrand> goals,
        List<Marked<ServiceOfPlan>> services,
        List<Accommodation> accommodations,
        Course course) {

    /** The lines that stand one under the other. */
    int height() {
        return Math.max(1, goals.size());
    }
}
