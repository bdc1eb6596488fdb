package org.throughline.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.core.relation.Contact;
import org.throughline.core.relation.ContactDetails;
import org.throughline.core.relation.Related;
import org.throughline.core.relation.Relation;
import org.throughline.core.relation.RelationDetails;
import org.throughline.core.relation.Side;

class MergePreviewTest {

    static final UUID LUCIA = UUID.randomUUID();

    @Test
    void eachSideNamesItsReadersWhoAreNewToTheOther() {
        var kept = List.of(one("Lucia", Side.FAMILY, LUCIA), one("Hector", Side.FAMILY, UUID.randomUUID()));
        var other = List.of(
                one("Lucía Cruz", Side.FAMILY, LUCIA),
                one("Rosa", Side.FAMILY, UUID.randomUUID()),
                one("Karen", Side.SCHOOL, UUID.randomUUID()),
                one("Ana", Side.FAMILY, null));

        assertThat(MergePreview.readersAmong(other, kept)).containsExactly("Rosa");
        assertThat(MergePreview.readersAmong(kept, other)).containsExactly("Hector");
    }

    static Related one(String name, Side side, @Nullable UUID person) {
        var contact = new Contact(new ContactDetails(side, name, null, null, "es", null, null, null, null), person);
        return new Related(new Relation(UUID.randomUUID(), contact, new RelationDetails("somebody", false)), contact);
    }
}
