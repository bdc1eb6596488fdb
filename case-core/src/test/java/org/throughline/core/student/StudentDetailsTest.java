package org.throughline.core.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.fixture.WholeChild;

class StudentDetailsTest {

    static final StudentDetails WHOLE = WholeChild.details();

    static final StudentDetails BARE =
            StudentDetails.of(WHOLE.firstName(), WHOLE.lastName(), null, null, null, null, "TX", "ku");

    @Test
    void childOfWhomAllIsKnown_keepsEachField_throughItsWords() {
        assertThat(BARE.knowing(WHOLE.known())).isEqualTo(WHOLE);
    }

    @Test
    void childOfWhomNothingIsKnown_saysNothing() {
        assertThat(BARE.known()).isEmpty();
        assertThat(WHOLE.knowing(Map.of())).isEqualTo(BARE);
    }

    @Test
    void storedChild_hasEachField() {
        assertThat(new Student(UUID.randomUUID(), WHOLE).details()).isEqualTo(WHOLE);
    }
}
