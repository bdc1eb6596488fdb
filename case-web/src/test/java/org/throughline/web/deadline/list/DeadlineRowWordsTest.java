package org.throughline.web.deadline.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.core.deadline.list.DeadlineListFake.SURE;
import static org.throughline.core.deadline.list.DeadlineListFake.deadline;
import static org.throughline.web.layout.CasesFake.FRIDAY;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineRowWordsTest {

    final DeadlineRowWords words = new DeadlineRowWords(Locale.ENGLISH);

    @Test
    void comingDeadline_saysHowItWasCounted() {
        assertThat(words.sentence(deadline(SURE, FRIDAY.plusDays(3)), FRIDAY))
                .isEqualTo("The district must finish the first evaluation:"
                        + " 60 calendar days after consent on Thu, Sep 24.");
    }

    @Test
    void passedDeadline_saysByWhen_andAccusesNobody() {
        assertThat(words.sentence(deadline(SURE, FRIDAY.minusDays(4)), FRIDAY))
                .isEqualTo("The district had to finish the first evaluation by Mon, Nov 16, 2026."
                        + " Nothing on file says that it was done.");
    }

    @ParameterizedTest
    @CsvSource({"-4, 4 days ago", "-1, 1 day ago", "0, today", "1, 1 day left", "12, 12 days left"})
    void daysAreCountedInWords(int days, String left) {
        assertThat(words.left(FRIDAY.plusDays(days), FRIDAY)).isEqualTo(left);
    }
}
