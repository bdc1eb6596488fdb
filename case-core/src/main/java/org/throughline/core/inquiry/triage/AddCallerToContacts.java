package org.throughline.core.inquiry.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.core.family.Contact;
import org.throughline.core.family.ContactDetails;
import org.throughline.core.family.ContactSide;
import org.throughline.core.family.RelatedContact;
import org.throughline.core.family.Relation;
import org.throughline.core.family.RelationDetails;
import org.throughline.core.family.Relations;
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.student.SearchName;

/**
 * Who called for a child is somebody to reach from then on, unless the child has them already. Who holds the rights is
 * asked later.
 */
@ApplicationScoped
class AddCallerToContacts {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

    @Inject
    Relations relations;

    void whenAccepted(@Observes InquiryAccepted accepted) {
        var content = accepted.told();
        if (isAmong(relations.inForceFor(accepted.studentId()), content.caller())) {
            return;
        }
        var contact = new Contact(details(content), null);
        var word = content.caller().relation().isBlank()
                ? "caller"
                : content.caller().relation();
        relations.add(contact, new Relation(accepted.studentId(), contact, new RelationDetails(word, false)));
    }

    /** By the name, or by the telephone number, as people write it in many ways. */
    static boolean isAmong(List<RelatedContact> known, InquiryContent.Contact caller) {
        var digits = caller.digits();
        return known.stream()
                .map(one -> one.contact().details())
                .anyMatch(one -> SearchName.of(one.name()).equals(caller.searchName())
                        || (digits != null && digits.equals(InquiryContent.Contact.digitsOf(one.phone()))));
    }

    private static ContactDetails details(InquiryContent content) {
        var caller = content.caller();
        return new ContactDetails(
                ContactSide.FAMILY,
                caller.name(),
                caller.phone(),
                address(caller.email()),
                content.language(),
                null,
                caller.reachWhen().isBlank() ? null : caller.reachWhen(),
                null,
                null);
    }

    /** A form may hold something else: the case is opened all the same. */
    private static @Nullable String address(@Nullable String typed) {
        return typed != null && ADDRESS.matcher(typed).matches() ? typed : null;
    }
}
