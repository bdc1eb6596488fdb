package org.throughline.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.core.family.Contact;
import org.throughline.core.family.ContactDetails;
import org.throughline.core.family.ContactSide;
import org.throughline.core.family.RelatedContact;
import org.throughline.core.family.Relation;
import org.throughline.core.family.RelationDetails;

class MergePreviewTest {

    static final UUID LUCIA = UUID.randomUUID();

    @Test
    void mergePreview_namesReadersNewToEitherSide() {
        var kept =
                List.of(one("Lucia", ContactSide.FAMILY, LUCIA), one("Hector", ContactSide.FAMILY, UUID.randomUUID()));
        var other = List.of(
                one("Lucía Cruz", ContactSide.FAMILY, LUCIA),
                one("Rosa", ContactSide.FAMILY, UUID.randomUUID()),
                one("Karen", ContactSide.SCHOOL, UUID.randomUUID()),
                one("Ana", ContactSide.FAMILY, null));

        assertThat(MergePreview.readersAmong(other, kept)).containsExactly("Rosa");
        assertThat(MergePreview.readersAmong(kept, other)).containsExactly("Hector");
    }

    static RelatedContact one(String name, ContactSide side, @Nullable UUID person) {
        var contact = new Contact(new ContactDetails(side, name, null, null, "es", null, null, null, null), person);
        return new RelatedContact(
                new Relation(UUID.randomUUID(), contact, new RelationDetails("somebody", false)), contact);
    }
}
