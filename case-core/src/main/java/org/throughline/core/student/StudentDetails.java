package org.throughline.core.student;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Invalid;

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

    /** The grade as it is written everywhere; what is no grade stays as it was typed. */
    StudentDetails inTheListedWords() {
        return new StudentDetails(
                firstName,
                lastName,
                dateOfBirth,
                grade == null || grade.isBlank() ? null : Grade.of(grade).orElse(grade),
                school,
                district,
                state,
                primaryLanguage,
                disabilities);
    }

    /** @throws Invalid if the state, the grade or the language is none that there is */
    void requireListed() {
        if (!UsState.isCode(state)) {
            throw new Invalid("student.state", "The state must be the two capital letters of a state, such as CA.");
        }
        if (grade != null && Grade.of(grade).isEmpty()) {
            throw new Invalid("student.grade", "The grade must be Pre-K, TK, K, 1 to 12 or 12+.");
        }
        if (!SpokenLanguage.isTag(primaryLanguage)) {
            throw new Invalid("student.language", "The language must be the tag of a language, such as en or es.");
        }
    }

    /** What was written down before there was a list may stay. */
    void requireListedBeside(StudentDetails before) {
        new StudentDetails(
                        firstName,
                        lastName,
                        dateOfBirth,
                        Objects.equals(grade, before.grade) ? null : grade,
                        school,
                        district,
                        state.equals(before.state) ? UsState.CODES.getFirst() : state,
                        primaryLanguage.equals(before.primaryLanguage) ? "en" : primaryLanguage,
                        disabilities)
                .requireListed();
    }

    public String fullName() {
        return firstName + " " + lastName;
    }
}
