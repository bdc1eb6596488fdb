package org.throughline.docs.recognition.content;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a plan says belongs to a need.
 *
 * @param goals by their numbers
 * @param services by their names
 * @param accommodations by their words
 */
public record StatedLink(String need, List<String> goals, List<String> services, List<String> accommodations) {

    public StatedLink {
        requireNonNull(need);
        goals = List.copyOf(goals);
        services = List.copyOf(services);
        accommodations = List.copyOf(accommodations);
    }
}
