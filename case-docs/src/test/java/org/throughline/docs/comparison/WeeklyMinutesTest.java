package org.throughline.docs.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyMinutesTest {

    @ParameterizedTest
    @CsvSource({
        "2 times per week, 2",
        "twice a week, 2",
        "daily, 5",
        "5 days a week, 5",
        "3x/week, 3",
        "once a month, 0.25",
        "2 veces por semana, 2",
        "una vez al mes, 0.25",
        "weekly, 1"
    })
    void frequency_isToldByTheWeek(String frequency, double times) {
        assertThat(WeeklyMinutes.timesAWeek(frequency)).contains(times);
    }

    @ParameterizedTest
    @ValueSource(strings = {"as needed", "", "3"})
    void frequencyWithoutAPeriod_isNotGuessed(String frequency) {
        assertThat(WeeklyMinutes.timesAWeek(frequency)).isEmpty();
    }
}
