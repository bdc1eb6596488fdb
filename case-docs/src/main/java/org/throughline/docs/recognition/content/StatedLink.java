package org.throughline.docs.recognition.content;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What belongs to a need: as the plan says it, or as somebody said it in its place.
 *
 * @param goals by their numbers
 * @param services by their names
 * @param accommodations by their words
 * @param byPerson whether somebody said so; then nothing else is looked for, also where it is said that nothing belongs to it
 */
public record StatedLink(
        String need, List<String> goals, List<String> services, List<String> accommodations, boolean byPerson) {

    /** As the plan says it. */
    public StatedLink(String need, List<String> goals, List<String> services, List<String> accommodations) {
        this(need, goals, services, accommodations, false);
    }

    public StatedLink {
        requireNonNull(need);
        goals = List.copyOf(goals);
        services = List.copyOf(services);
        accommodations = List.copyOf(accommodations);
    }
}
