package org.throughline.deploy.bench.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrequencyTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            5 times per week,    5x/wk
            5 times per week,    5 x weekly
            5 times per week,    daily
            5 times per week,    five days a week
            5 veces por semana,  every school day
            once per week,       weekly
            once per week,       1 x 30 min per week
            una vez por semana,  1 session weekly
            2 to 3 times per month, 2-3x month
            6 sessions per month,   6/mo.
            twice a week,        dos veces a la semana
            twice daily,         10 times per week
            every two weeks,     Every two weeks
            """)
    void frequency_howeverItIsWritten_isTheSame(String one, String other) {
        assertThat(Frequency.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2 times per week,       3 times per week
            2 times per week,       2 times per month
            2 to 3 times per month, 2 times per month
            once per week,          every two weeks
            once per week,          as needed
            """)
    void frequency_ofAnotherCountOrPeriod_isNotTheSame(String one, String other) {
        assertThat(Frequency.same(one, other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"as needed", "every other week", "2 times per week or 3 times per month"})
    void frequency_thatSaysNoneOrSeveral_isNotUnderstood(String text) {
        assertThat(Frequency.in(text)).isEmpty();
    }
}
