package org.throughline.core.duplicate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.core.student.Disability;
import org.throughline.core.student.StudentDetails;

/** What one entry of a child lacks and the other knows. What is null is not filled in. */
public record FilledFields(
        @Nullable LocalDate dateOfBirth,
        @Nullable String grade,
        @Nullable String school,
        @Nullable String district,
        List<Disability> disabilities) {

    static FilledFields of(StudentDetails kept, StudentDetails other) {
        return new FilledFields(
                lacking(kept.dateOfBirth(), other.dateOfBirth()),
                lacking(kept.grade(), other.grade()),
                lacking(kept.school(), other.school()),
                lacking(kept.district(), other.district()),
                kept.disabilities().isEmpty() ? other.disabilities() : List.of());
    }

    public boolean isEmpty() {
        return equals(new FilledFields(null, null, null, null, List.of()));
    }

    StudentDetails into(StudentDetails kept) {
        return with(
                kept,
                kept.dateOfBirth() == null ? dateOfBirth : kept.dateOfBirth(),
                kept.grade() == null ? grade : kept.grade(),
                kept.school() == null ? school : kept.school(),
                kept.district() == null ? district : kept.district(),
                kept.disabilities().isEmpty() ? disabilities : kept.disabilities());
    }

    /** Takes out what was filled in; what somebody wrote since then stays. */
    StudentDetails outOf(StudentDetails now) {
        return with(
                now,
                without(now.dateOfBirth(), dateOfBirth),
                without(now.grade(), grade),
                without(now.school(), school),
                without(now.district(), district),
                now.disabilities().equals(disabilities) ? List.of() : now.disabilities());
    }

    private static <T> @Nullable T lacking(@Nullable T kept, @Nullable T other) {
        return kept == null ? other : null;
    }

    private static <T> @Nullable T without(@Nullable T now, @Nullable T filled) {
        return now == null || now.equals(filled) ? null : now;
    }

    private static StudentDetails with(
            StudentDetails student,
            @Nullable LocalDate dateOfBirth,
            @Nullable String grade,
            @Nullable String school,
            @Nullable String district,
            List<Disability> disabilities) {
        return new StudentDetails(
                student.firstName(),
                student.lastName(),
                dateOfBirth,
                grade,
                school,
                district,
                student.state(),
                student.primaryLanguage(),
                disabilities);
    }
}
