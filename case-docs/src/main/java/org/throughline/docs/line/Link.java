package org.throughline.docs.line;

import java.util.List;

/**
 * What in a plan answers a need.
 *
 * @param need as the plan calls it
 * @param goals by their numbers
 * @param services by their names
 * @param accommodations by their words
 */
public record Link(String need, List<String> goals, List<String> services, List<String> accommodations, Basis basis) {

    /** Whether nothing in the plan answers the need. */
    public boolean isEmpty() {
        return goals.isEmpty() && services.isEmpty() && accommodations.isEmpty();
    }
}
