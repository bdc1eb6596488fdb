package org.throughline.core.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.intake.Told;
import org.throughline.core.student.StudentDetails;

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

    @ParameterizedTest
    @CsvSource(textBlock = """
            sofia, MARIN paz, 2019-12-09, true
            Sofía, Marín Paz, ,           true
            Sofía, Marín Paz, 2019-12-10, false
            Sofía, Marín,     2019-12-09, false
            Sofía, ,          2019-12-09, true
            Sofía, ,          ,           false
            """)
    void sameNameAndNoOtherDayOfBirthIsTheSameChild(String first, String last, LocalDate born, boolean same) {
        var known = new StudentDetails("Sofía", "Marín Paz", LocalDate.of(2019, 12, 9), "1", null, null, "CA", "es");

        assertThat(Names.isSameChild(new Told.Child(first, last, null, born, null, null, "CA"), known))
                .isEqualTo(same);
    }
}
