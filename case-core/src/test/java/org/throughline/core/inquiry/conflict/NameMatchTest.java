package org.throughline.core.inquiry.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameMatchTest {

    @Test
    void aFullNameIsLookedForWhereverItsFirstNameEnds() {
        assertThat(NameMatch.asListed("Sofía Marín Paz")).containsExactly("marin paz sofia", "paz sofia marin");
        assertThat(NameMatch.asListed("Sofía")).containsExactly("sofia");
    }

    @Test
    void otherParties_areOneNameALine() {
        assertThat(NameMatch.lines(" Ana Delgado \n\n Hector Villanueva"))
                .containsExactly("Ana Delgado", "Hector Villanueva");
    }
}
