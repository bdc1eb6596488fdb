package org.throughline.core.student;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Invalid;

/**
 * What we know of the child: the one list of its fields. Programs send it as it is, so it says itself what it may hold.
 *
 * @param preferredName what it is called beside the first name, such as {@code Teo}
 * @param state the two letters of the postal code, such as {@code CA}: it decides which law applies
 * @param primaryLanguage a language tag, such as {@code es}; English if nothing else is said
 * @param disabilities each once; the first is the one the plan names first
 */
public record StudentDetails(
        @NotBlank @Size(max = 100) String firstName,
        @NotBlank @Size(max = 100) String lastName,
        @Size(max = 100) @Nullable String preferredName,
        @Past @Nullable LocalDate dateOfBirth,
        @Size(max = 20) @Nullable String grade,
        @Size(max = 200) @Nullable String school,
        @Size(max = 200) @Nullable String district,

        @NotNull @StateCode String state,

        @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "must be a language tag such as en or es")
        @Size(max = 35)
        String primaryLanguage,

        @Size(max = 13) List<@NotNull Disability> disabilities) {

    /** A program may leave out the language and the disabilities. */
    public StudentDetails {
        preferredName = preferredName == null || preferredName.isBlank() ? null : preferredName.strip();
        primaryLanguage = Objects.requireNonNullElse(primaryLanguage, "en");
        disabilities = disabilities == null
                ? List.of()
                : disabilities.stream().distinct().toList();
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
                firstName, lastName, null, dateOfBirth, grade, school, district, state, primaryLanguage, List.of());
    }

    public StudentDetails disabilities(List<Disability> known) {
        return new StudentDetails(
                firstName,
                lastName,
                preferredName,
                dateOfBirth,
                grade,
                school,
                district,
                state,
                primaryLanguage,
                known);
    }

    /** The grade as it is written everywhere; what is no grade stays as it was typed. */
    StudentDetails inTheListedWords() {
        return new StudentDetails(
                firstName,
                lastName,
                preferredName,
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
            throw new Invalid("student.state");
        }
        if (grade != null && Grade.of(grade).isEmpty()) {
            throw new Invalid("student.grade");
        }
        if (!SpokenLanguage.isTag(primaryLanguage)) {
            throw new Invalid("student.language");
        }
    }

    /** What was written down before there was a list may stay. */
    void requireListedBeside(StudentDetails before) {
        new StudentDetails(
                        firstName,
                        lastName,
                        preferredName,
                        dateOfBirth,
                        Objects.equals(grade, before.grade) ? null : grade,
                        school,
                        district,
                        state.equals(before.state) ? UsState.CODES.getFirst() : state,
                        primaryLanguage.equals(before.primaryLanguage) ? "en" : primaryLanguage,
                        disabilities)
                .requireListed();
    }

    /** What need not be known, as text by its name; what is not known is not in it. */
    public Map<String, String> known() {
        var known = new TreeMap<String, String>();
        put(known, "preferredName", preferredName);
        put(known, "dateOfBirth", dateOfBirth);
        put(known, "grade", grade);
        put(known, "school", school);
        put(known, "district", district);
        put(known, "disabilities", disabilities.isEmpty() ? null : Disability.text(disabilities));
        return known;
    }

    /** The same child of whom this is known instead, in the words of {@link #known()}. */
    public StudentDetails knowing(Map<String, String> known) {
        var born = known.get("dateOfBirth");
        return new StudentDetails(
                firstName,
                lastName,
                known.get("preferredName"),
                born == null ? null : LocalDate.parse(born),
                known.get("grade"),
                known.get("school"),
                known.get("district"),
                state,
                primaryLanguage,
                Disability.read(known.getOrDefault("disabilities", "")));
    }

    private static void put(Map<String, String> known, String name, @Nullable Object value) {
        if (value != null) {
            known.put(name, value.toString());
        }
    }

    /** Such as Mateo “Teo” Cruz. */
    public String fullName() {
        return called() + " " + lastName;
    }

    /** As it stands in a list by last name. */
    public String listedName() {
        return lastName + ", " + called();
    }

    private String called() {
        return preferredName == null ? firstName : firstName + " “" + preferredName + "”";
    }

    /** What its family and its papers call it, beside the last name. */
    public List<String> givenNames() {
        return preferredName == null ? List.of(firstName) : List.of(firstName, preferredName);
    }

    /** All names by which somebody looks for it, without case and accents; the first one is that by which it is sorted. */
    public String searchNames() {
        return givenNames().stream()
                .map(given -> SearchName.of(given, lastName))
                .collect(Collectors.joining(", "));
    }
}
