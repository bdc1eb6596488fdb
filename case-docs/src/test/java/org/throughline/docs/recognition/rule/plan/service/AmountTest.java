package org.throughline.docs.recognition.rule.plan.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
        2 x 30 min weekly; 30; 2 x weekly
        30 minutes, 3 times per week; 30; 3 times per week
        60 min/wk; 60; min/wk
        120 MPW; 120; minutes per week
        90 minutes per month; 90; minutes per month
        20 to 30 minutes; 20; -
        20-30 min twice monthly; 20; twice monthly
        one hour; 60; -
        1.5 hours daily; 90; daily
        1 hr 15 min; 75; -
        half an hour, once a week; 30; once a week
        media hora, 2 veces por semana; 30; 2 veces por semana
        45 minutos diarios; 45; diarios
        5 veces por semana; -; 5 veces por semana
        30 minutes per session, 4x/month; 30; 4x/month
        Resource room; -; -
        """)
    void amount_ofAPhrase_isMinutesOfOneTimeAndHowOften(String text, Integer minutes, String frequency) {
        var amount = Amount.in(text);

        assertThat(amount.minutes()).isEqualTo(minutes);
        assertThat(amount.frequency()).isEqualTo(frequency);
    }
}
