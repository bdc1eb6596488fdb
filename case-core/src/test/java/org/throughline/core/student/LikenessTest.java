package org.throughline.core.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    static final LocalDate BORN = LocalDate.of(2016, 3, 8);

    @ParameterizedTest
    @CsvSource(textBlock = """
            Mateo,           Villanueva-Cruz,   Mateo,           Villanueva-Cruz, SAME_NAME
            MATEO,           villanueva cruz,   Mateo,           Villanueva-Cruz, SAME_NAME
            Sofía,           Marín Paz,         Sofia,           Marin Paz,       SAME_NAME
            María,           de la Cruz,        Maria,           Cruz,            SAME_NAME
            Shawn,           O'Neil,            Shawn,           ONeil,           SAME_NAME
            Cruz,            Mateo,             Mateo,           Cruz,            NAMES_SWAPPED
            Villanueva Cruz, Mateo,             Mateo,           Villanueva-Cruz, NAMES_SWAPPED
            Mateo,           Villanueva,        Mateo,           Villanueva-Cruz, NAME_IN_PART
            Mateo,           Cruz,              Mateo,           Villanueva-Cruz, NAME_IN_PART
            Mateo Andrés,    Villanueva,        Mateo,           Villanueva,      NAME_IN_PART
            Matteo,          Vilanueva,         Mateo,           Villanueva-Cruz, SOUNDS_ALIKE
            Sophia,          Marin,             Sofía,           Marín Paz,       SOUNDS_ALIKE
            Noor,            Hadad,             Noor,            Haddad,          SOUNDS_ALIKE
            Ana,             Baldes,            Ana,             Valdez,          SOUNDS_ALIKE
            Pedro,           Ernández,          Pedro,           Hernandez,       SOUNDS_ALIKE
            Luis,            Gimenez,           Luis,            Jiménez,         SOUNDS_ALIKE
            Katherine,       Smith,             Catherine,       Smyth,           SOUNDS_ALIKE
            Lucía,           Villanueva-Cruz,   Mateo,           Villanueva-Cruz,
            Mateo,           Ortega,            Mateo,           Villanueva-Cruz,
            Jamal,           Whitaker,          Lena,            Fischer,
            """)
    void namesAreCompared(
            String firstName, String lastName, String otherFirst, String otherLast, Likeness.@Nullable Name expected) {
        var likeness = Likeness.between(firstName, lastName, BORN, child(otherFirst, otherLast, BORN));

        assertThat(likeness.map(Likeness::name).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2016-03-08, SAME_BIRTH,            STRONG
            2016-08-03, DAY_AND_MONTH_SWAPPED, STRONG
            2016-03-18, ONE_DIGIT_OFF,         STRONG
            2015-03-08, ONE_DIGIT_OFF,         STRONG
            ,           BIRTH_UNKNOWN,         LIKELY
            2011-12-24, OTHER_BIRTH,           POSSIBLE
            """)
    void daysOfBirthDecideHowMuchOneNameSays(
            @Nullable LocalDate born, Likeness.Birth birth, Likeness.Strength strength) {
        var likeness = Likeness.between("Mateo", "Cruz", born, child("Mateo", "Cruz", BORN));

        assertThat(likeness).hasValueSatisfying(found -> {
            assertThat(found.birth()).isEqualTo(birth);
            assertThat(found.strength()).isEqualTo(strength);
        });
    }

    @Test
    void soundalikeBornOnAnotherDay_isAnotherChild() {
        var born = LocalDate.of(2011, 12, 24);

        assertThat(Likeness.between("Matteo", "Cruz", born, child("Mateo", "Cruz", BORN)))
                .isEmpty();
    }

    @Test
    void twinsAreTwo() {
        assertThat(Likeness.between("Lucia", "Cruz", BORN, child("Mateo", "Cruz", BORN)))
                .isEmpty();
    }

    /** What is to be compared is found by an index: it must bring whatever would be alike. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            Villanueva Cruz, Mateo,      Mateo, Villanueva-Cruz
            Mateo,           Cruz,       Mateo, Villanueva-Cruz
            Mateo,           Villanueva, Mateo, Villanueva-Cruz
            Matteo,          Vilanueva,  Mateo, Villanueva-Cruz
            """)
    void theSoundFindsWhatIsAlike(String firstName, String lastName, String otherFirst, String otherLast) {
        var stored = new Student(java.util.UUID.randomUUID(), child(otherFirst, otherLast, null)).sounds();

        assertThat(Collections.disjoint(NameSound.of(firstName, lastName), stored))
                .isFalse();
    }

    @Test
    void aNameInAnotherScriptStandsForItself() {
        assertThat(NameSound.of("明", "李")).containsExactly("明 李");
    }

    static StudentDetails child(String firstName, String lastName, @Nullable LocalDate born) {
        return StudentDetails.of(firstName, lastName, born, null, null, null, "CA", "en");
    }
}
