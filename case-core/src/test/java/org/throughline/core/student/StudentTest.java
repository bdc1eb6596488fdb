package org.throughline.core.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.problem.Invalid;

class StudentTest {

    @ParameterizedTest
    @CsvSource({"ZZ, 5, en", "ca, 5, en", "CA, 13th grade, en", "CA, fifth, en", "CA, 5, qqq", "CA, 5, english"})
    void child_inAStateGradeOrLanguageThatIsNone_isRefused(String state, String grade, String language) {
        assertThatThrownBy(() -> child(state, grade, language)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({"3rd grade, 3", "k, K", "Pre-K, Pre-K", "kindergarten, K", "07, 7", "Grade 12, 12", "12+, 12+"})
    void grade_isWrittenTheSameEverywhere(String typed, String kept) {
        assertThat(child("CA", typed, "es").details().grade()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"en", "es", "hmn", "ase", "ht", "zh-Hant"})
    void languagesOfFamilies_areTaken(String tag) {
        assertThat(child("DC", "1", tag).details().primaryLanguage()).isEqualTo(tag);
    }

    @Test
    void changeOfSomethingElse_isCheckedForWhatIsNew() {
        var child = child("CA", "5", "en");

        child.update(details("TX", "6", "es"));

        assertThat(child.details()).isEqualTo(details("TX", "6", "es"));
        assertThatThrownBy(() -> child.update(details("ZZ", "6", "es"))).isInstanceOf(Invalid.class);
    }

    static Student child(String state, String grade, String language) {
        return new Student(UUID.randomUUID(), details(state, grade, language));
    }

    static StudentDetails details(String state, String grade, String language) {
        return StudentDetails.of("Wren", "Okonkwo-Tate", null, grade, null, null, state, language);
    }
}
