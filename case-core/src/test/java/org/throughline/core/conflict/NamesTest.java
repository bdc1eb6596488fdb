package org.throughline.core.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void aFullNameIsLookedForWhereverItsFirstNameEnds() {
        assertThat(Names.asListed("Sofía Marín Paz")).containsExactly("marin paz sofia", "paz sofia marin");
        assertThat(Names.asListed("Sofía")).isEmpty();
    }

    @Test
    void eachLineIsAName() {
        assertThat(Names.lines(" Ana Delgado \n\n Hector Villanueva"))
                .containsExactly("Ana Delgado", "Hector Villanueva");
    }
}
