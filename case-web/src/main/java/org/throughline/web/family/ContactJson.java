package org.throughline.web.family;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.family.ContactChannel;
import org.throughline.core.family.ContactSide;
import org.throughline.core.family.RelatedContact;

/**
 * One of the people of a child.
 *
 * @param id of the relation to this child
 * @param contactId of the person, who may stand in relation to other children, too
 * @param portal whether the person can sign in to the portal
 */
public record ContactJson(
        UUID id,
        UUID contactId,
        ContactSide kind,
        String name,
        String relation,
        boolean holdsEducationRights,
        @Nullable String phone,
        @Nullable String email,
        String language,
        @Nullable ContactChannel reach,
        @Nullable String access,
        @Nullable String role,
        @Nullable String school,
        boolean portal) {

    static ContactJson of(RelatedContact related) {
        var details = related.contact().details();
        return new ContactJson(
                related.relation().id(),
                related.contact().id(),
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
                details.school(),
                related.contact().personId() != null);
    }
}
