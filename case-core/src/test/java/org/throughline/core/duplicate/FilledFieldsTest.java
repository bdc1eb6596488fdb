package org.throughline.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.core.student.Disability;
import org.throughline.core.student.StudentDetails;

class FilledFieldsTest {

    static final LocalDate BORN = LocalDate.of(2016, 3, 18);

    final StudentDetails kept = mateo(null, "5", List.of());
    final StudentDetails other = mateo(BORN, "4", List.of(Disability.AUTISM));

    @Test
    void merge_fillsInOnlyFieldsThatAreLacking() {
        var filled = FilledFields.of(kept, other).into(kept);

        assertThat(filled).isEqualTo(mateo(BORN, "5", List.of(Disability.AUTISM)));
    }

    @Test
    void undoing_takesOutWhatTheMergeFilledIn() {
        var filled = FilledFields.of(kept, other);

        assertThat(filled.outOf(filled.into(kept))).isEqualTo(kept);
    }

    @Test
    void undoing_keepsWhatSomebodyWroteSince() {
        var filled = FilledFields.of(kept, other);
        var corrected = mateo(BORN.plusDays(1), "6", List.of(Disability.AUTISM));

        assertThat(filled.outOf(corrected)).isEqualTo(mateo(BORN.plusDays(1), "6", List.of()));
    }

    @Test
    void childOfWhomAllIsKnown_hasNothingToFillIn() {
        assertThat(FilledFields.of(other, kept).isEmpty()).isTrue();
        assertThat(FilledFields.of(kept, other).isEmpty()).isFalse();
    }

    static StudentDetails mateo(@Nullable LocalDate born, String grade, List<Disability> disabilities) {
        return StudentDetails.of("Mateo", "Cruz", born, grade, null, null, "CA", "es")
                .disabilities(disabilities);
    }
}
