package org.throughline.web.family;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.throughline.core.family.Contact;
import org.throughline.core.family.ContactChannel;
import org.throughline.core.family.ContactDetails;
import org.throughline.core.family.ContactSide;
import org.throughline.core.family.RelatedContact;
import org.throughline.core.family.Relation;
import org.throughline.core.family.RelationDetails;

/** All of a person that can be changed: what a merge patch is applied to. */
public record ContactForm(
        @NotNull ContactSide kind,
        @NotBlank @Size(max = Contact.LONGEST_NAME) String name,
        @NotBlank @Size(max = Relation.LONGEST_WORD) String relation,
        @NotNull Boolean holdsEducationRights,
        @Size(max = 40) @Nullable String phone,
        @Size(max = 200) @Nullable String email,

        @NotNull
        @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "must be a language tag such as en or es")
        @Size(max = 35)
        String language,

        @Nullable ContactChannel reach,
        @Size(max = 500) @Nullable String access,
        @Size(max = 100) @Nullable String role,
        @Size(max = 200) @Nullable String school) {

    ContactDetails details() {
        return new ContactDetails(kind, name, phone, email, language, reach, access, role, school);
    }

    RelationDetails relationDetails() {
        return new RelationDetails(relation, holdsEducationRights);
    }

    static ContactForm of(RelatedContact related) {
        var details = related.contact().details();
        return new ContactForm(
                details.kind(),
                details.name(),
                related.relation().word(),
                related.relation().holdsEducationRights(),
                details.phone(),
                details.email(),
                details.language(),
                details.reach(),
                details.access(),
                details.role(),
                details.school());
    }
}
