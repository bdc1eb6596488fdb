package org.throughline.core.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.intake.Told;
import org.throughline.core.relation.Contact;
import org.throughline.core.relation.ContactDetails;
import org.throughline.core.relation.Related;
import org.throughline.core.relation.Relation;
import org.throughline.core.relation.RelationDetails;
import org.throughline.core.relation.Side;

class KnowCallerTest {

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

        assertThat(KnowCaller.isAmong(List.of(lucia), caller(name, phone))).isEqualTo(known);
    }

    @Test
    void noNumberIsNoLikeness() {
        assertThat(KnowCaller.isAmong(List.of(related("Lucía Cruz", null)), caller("Hector Marín", null)))
                .isFalse();
        assertThat(KnowCaller.isAmong(List.of(), caller("Hector Marín", null))).isFalse();
    }

    static Told.Contact caller(String name, @Nullable String phone) {
        return new Told.Contact(name, "father", phone, null, "");
    }

    static Related related(String name, @Nullable String phone) {
        var contact =
                new Contact(new ContactDetails(Side.FAMILY, name, phone, null, "es", null, null, null, null), null);
        return new Related(new Relation(UUID.randomUUID(), contact, new RelationDetails("mother", false)), contact);
    }
}
