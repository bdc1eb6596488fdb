package org.throughline.core.student;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What we know of the child.
 *
 * @param state the two letters of the postal code, such as {@code CA}: it decides which law applies
 * @param primaryLanguage a language tag, such as {@code es}
 * @param disabilities each once; the first is the one the plan names first
 */
public record StudentDetails(
        String firstName,
        String lastName,
        @Nullable LocalDate dateOfBirth,
        @Nullable String grade,
        @Nullable String school,
        @Nullable String district,
        String state,
        String primaryLanguage,
        List<Disability> disabilities) {

    public StudentDetails {
        disabilities = disabilities.stream().distinct().toList();
    }

    /** Of whom no category is known yet. */
    public static StudentDetails of(
            String firstName,
            String lastName,
            @Nullable LocalDate dateOfBirth,
            @Nullable String grade,
            @Nullable String school,
            @Nullable String district,
            String state,
            String primaryLanguage) {
        return new StudentDetails(
                firstName, lastName, dateOfBirth, grade, school, district, state, primaryLanguage, List.of());
    }

    public StudentDetails disabilities(List<Disability> known) {
        return new StudentDetails(
                firstName, lastName, dateOfBirth, grade, school, district, state, primaryLanguage, known);
    }

    public String fullName() {
        return firstName + " " + lastName;
    }
}
