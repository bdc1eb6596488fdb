package org.throughline.web.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.core.student.Disability;
import org.throughline.core.student.StudentDetails;
import org.throughline.web.rest.StateCode;

/** The child of a case as a program sends it. */
public record StudentForm(
        @NotBlank @Size(max = 100) String firstName,
        @NotBlank @Size(max = 100) String lastName,
        @Past @Nullable LocalDate dateOfBirth,
        @Size(max = 20) @Nullable String grade,
        @Size(max = 200) @Nullable String school,
        @Size(max = 200) @Nullable String district,

        @NotNull @StateCode String state,

        @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "must be a language tag such as en or es")
        @Size(max = 35)
        @Nullable
        String primaryLanguage,

        @Size(max = 13) @Nullable List<@NotNull Disability> disabilities) {

    StudentDetails details() {
        var language = primaryLanguage == null ? "en" : primaryLanguage;
        var known = disabilities == null ? List.<Disability>of() : disabilities;
        return new StudentDetails(firstName, lastName, dateOfBirth, grade, school, district, state, language, known);
    }

    static StudentForm of(StudentDetails student) {
        return new StudentForm(
                student.firstName(),
                student.lastName(),
                student.dateOfBirth(),
                student.grade(),
                student.school(),
                student.district(),
                student.state(),
                student.primaryLanguage(),
                student.disabilities());
    }
}
