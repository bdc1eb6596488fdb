package org.throughline.core.student;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What we know of the child.
 *
 * @param state the two letters of the postal code, such as {@code CA}: it decides which law applies
 * @param primaryLanguage a language tag, such as {@code es}
 */
public record StudentDetails(
        String firstName,
        String lastName,
        @Nullable LocalDate dateOfBirth,
        @Nullable String grade,
        @Nullable String school,
        @Nullable String district,
        String state,
        String primaryLanguage) {

    public String fullName() {
        return firstName + " " + lastName;
    }
}
