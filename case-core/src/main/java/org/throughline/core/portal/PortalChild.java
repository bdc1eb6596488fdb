package org.throughline.core.portal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.core.student.Disability;
import org.throughline.core.student.StudentDetails;

/** What a family reads of its child; each field is named here, so that one that is added for the staff stays theirs. */
public record PortalChild(
        String firstName,
        String lastName,
        @Nullable LocalDate dateOfBirth,
        @Nullable String grade,
        @Nullable String school,
        @Nullable String district,
        String state,
        String primaryLanguage,
        List<Disability> disabilities) {

    static PortalChild of(StudentDetails student) {
        return new PortalChild(
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
