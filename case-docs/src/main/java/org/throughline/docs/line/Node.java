package org.throughline.docs.line;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thing in the line of a plan.
 *
 * @param id within its line, such as {@code goal-2}
 * @param subject what findings call it: the number of a goal, the name of a service, the area of a need
 * @param page where it stands in its document; the first is 1
 */
public record Node(
        String id,
        Kind kind,
        String label,
        String subject,
        UUID documentId,
        @Nullable Integer page) {

    /** What it is. */
    public enum Kind {
        PRESENT_LEVEL,
        NEED,
        GOAL,
        SERVICE,
        ACCOMMODATION,
        PROGRESS
    }
}
