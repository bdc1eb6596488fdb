package org.throughline.core.student;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The categories of IDEA, 34 CFR 300.8(c). */
public enum Disability {
    AUTISM,
    DEAF_BLINDNESS,
    DEAFNESS,
    EMOTIONAL_DISTURBANCE,
    HEARING_IMPAIRMENT,
    INTELLECTUAL_DISABILITY,
    MULTIPLE_DISABILITIES,
    ORTHOPEDIC_IMPAIRMENT,
    OTHER_HEALTH_IMPAIRMENT,
    SPECIFIC_LEARNING_DISABILITY,
    SPEECH_OR_LANGUAGE_IMPAIRMENT,
    TRAUMATIC_BRAIN_INJURY,
    VISUAL_IMPAIRMENT;

    /** In one column, in their order. */
    static String text(List<Disability> all) {
        return all.stream().map(Disability::name).collect(Collectors.joining(" "));
    }

    static List<Disability> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(Disability::valueOf).toList();
    }
}
