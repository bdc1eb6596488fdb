package org.throughline.core.inquiry.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.family.Contact;
import org.throughline.core.family.ContactDetails;
import org.throughline.core.family.ContactSide;
import org.throughline.core.family.RelatedContact;
import org.throughline.core.family.Relation;
import org.throughline.core.family.RelationDetails;
import org.throughline.core.inquiry.InquiryContent;

class AddCallerToContactsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            LUCIA cruz,   ,                 true
            Hector Marín, +1 510-555-0134,  true
            Lucía Cruz,   213 555 0100,     true
            Hector Marín, 213 555 0100,     false
            Hector Marín, ,                 false
            """)
    void whoHasTheNameOrTheNumberOfOneOfThePeopleIsKnown(String name, @Nullable String phone, boolean known) {
        var lucia = related("Lucía Cruz", "(510) 555-0134");

        assertThat(AddCallerToContacts.isAmong(List.of(lucia), caller(name, phone)))
                .isEqualTo(known);
    }

    @Test
    void noNumberIsNoLikeness() {
        assertThat(AddCallerToContacts.isAmong(List.of(related("Lucía Cruz", null)), caller("Hector Marín", null)))
                .isFalse();
        assertThat(AddCallerToContacts.isAmong(List.of(), caller("Hector Marín", null)))
                .isFalse();
    }

    static InquiryContent.Contact caller(String name, @Nullable String phone) {
        return new InquiryContent.Contact(name, "father", phone, null, "");
    }

    static RelatedContact related(String name, @Nullable String phone) {
        var contact = new Contact(
                new ContactDetails(ContactSide.FAMILY, name, phone, null, "es", null, null, null, null), null);
        return new RelatedContact(
                new Relation(UUID.randomUUID(), contact, new RelationDetails("mother", false)), contact);
    }
}
