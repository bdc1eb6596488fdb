package org.throughline.core.fact;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagePathTest {

    /** D done, R not recorded, N now, A ahead: referral, consent, evaluation, eligibility, plan, review. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,                                                                  N A A A A A
            REFERRAL_RECEIVED 2026-08-20,                                       D N A A A A
            REFERRAL_RECEIVED 2026-08-20;CONSENT_RECEIVED 2026-09-10,           D D N A A A
            CONSENT_RECEIVED 2026-09-10,                                        R D N A A A
            IEP_MEETING_HELD 2025-11-18,                                        R R R R D N
            # a new request begins a new round: what lies before it belongs to the last one
            CONSENT_RECEIVED 2023-09-10;IEP_MEETING_HELD 2026-02-05;EVALUATION_REQUESTED 2026-08-20, D N A A A A
            # consent on the day of the request
            EVALUATION_REQUESTED 2026-08-20;CONSENT_RECEIVED 2026-08-20,        D D N A A A
            """)
    void aCaseIsWhereItsFactsSay(String facts, String path) {
        assertThat(StagePath.of(FactDoubtTest.facts(facts)).steps().stream()
                        .map(step -> step.state() == StagePath.State.NOT_RECORDED
                                ? "R"
                                : step.state().name().substring(0, 1))
                        .collect(joining(" ")))
                .isEqualTo(path);
    }
}
