package org.throughline.core.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.core.intake.Told;
import org.throughline.core.relation.Contact;
import org.throughline.core.relation.ContactDetails;
import org.throughline.core.relation.Related;
import org.throughline.core.relation.Relation;
import org.throughline.core.relation.RelationDetails;
import org.throughline.core.relation.Relations;
import org.throughline.core.relation.Side;
import org.throughline.core.student.SearchName;
import org.throughline.core.triage.InquiryAccepted;

/**
 * Who called for a child is somebody to reach from then on, unless the child has them already. Who holds the rights is
 * asked later.
 */
@ApplicationScoped
class KnowCaller {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

    @Inject
    Relations relations;

    void whenAccepted(@Observes InquiryAccepted accepted) {
        var told = accepted.told();
        if (isAmong(relations.of(accepted.studentId()), told.caller())) {
            return;
        }
        var contact = new Contact(details(told), null);
        var word = told.caller().relation().isBlank() ? "caller" : told.caller().relation();
        relations.add(contact, new Relation(accepted.studentId(), contact, new RelationDetails(word, false)));
    }

    /** By the name, or by the telephone number, as people write it in many ways. */
    static boolean isAmong(List<Related> known, Told.Contact caller) {
        var digits = caller.digits();
        return known.stream()
                .map(one -> one.contact().details())
                .anyMatch(one -> SearchName.of(one.name()).equals(caller.searchName())
                        || (digits != null && digits.equals(Told.Contact.digitsOf(one.phone()))));
    }

    private static ContactDetails details(Told told) {
        var caller = told.caller();
        return new ContactDetails(
                Side.FAMILY,
                caller.name(),
                caller.phone(),
                address(caller.email()),
                told.language(),
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
