package org.throughline.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongDayTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final LocalDate BORN = LocalDate.of(2016, 3, 18);

    @ParameterizedTest
    @CsvSource(textBlock = """
            CONSENT_RECEIVED,      2026-11-20,
            CONSENT_RECEIVED,      2026-11-21,
            CONSENT_RECEIVED,      2026-11-22, NOT_YET
            IEP_MEETING_SCHEDULED, 2026-12-01,
            CONSENT_RECEIVED,      2016-03-18,
            CONSENT_RECEIVED,      2016-03-17, BEFORE_BIRTH
            IEP_MEETING_SCHEDULED, 2016-03-17, BEFORE_BIRTH
            CONSENT_RECEIVED,      0001-01-01, OUT_OF_REACH
            HEARING_SCHEDULED,     9999-12-31, OUT_OF_REACH
            """)
    void aFactLiesBetweenBirthAndToday(FactType type, LocalDate on, @Nullable WrongDay wrong) {
        assertThat(WrongDay.of(type, on, TODAY, BORN).orElse(null)).isEqualTo(wrong);
    }
}
