package org.throughline.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactDoubtTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # type,                 on,         known,                                                      doubt
            ELIGIBILITY_DETERMINED, 2026-03-01, EVALUATION_COMPLETED 2026-03-10,                            ELIGIBILITY_BEFORE_EVALUATION
            ELIGIBILITY_DETERMINED, 2026-03-10, EVALUATION_COMPLETED 2026-03-10,                            -
            ELIGIBILITY_DETERMINED, 2026-03-01, -,                                                          -
            EVALUATION_COMPLETED,   2026-03-10, ELIGIBILITY_DETERMINED 2026-03-01,                          ELIGIBILITY_BEFORE_EVALUATION
            EVALUATION_COMPLETED,   2026-03-10, ELIGIBILITY_DETERMINED 2026-03-01;EVALUATION_COMPLETED 2026-02-01, -
            # three years later a child is evaluated anew
            EVALUATION_COMPLETED,   2027-03-02, ELIGIBILITY_DETERMINED 2026-03-01,                          -
            ELIGIBILITY_DETERMINED, 2026-03-01, EVALUATION_COMPLETED 2027-03-02,                            -
            EVALUATION_COMPLETED,   2026-03-01, CONSENT_RECEIVED 2026-03-02,                                EVALUATION_BEFORE_CONSENT
            CONSENT_RECEIVED,       2026-03-02, EVALUATION_COMPLETED 2026-03-01,                            EVALUATION_BEFORE_CONSENT
            HEARING_DECIDED,        2026-03-02, HEARING_HELD 2026-03-05,                                    DECISION_BEFORE_HEARING
            RECORDS_REQUESTED,      2026-03-02, EVALUATION_COMPLETED 2026-03-05,                            -
            """)
    void contradictionsInTheOrderOfThings(FactType type, LocalDate on, String known, FactDoubt doubt) {
        assertThat(FactDoubt.of(type, on, facts(known))).isEqualTo(Optional.ofNullable(doubt));
    }

    static List<Fact> facts(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(";", -1)).map(FactDoubtTest::fact).toList();
    }

    private static Fact fact(String text) {
        var parts = text.strip().split(" ", 2);
        return fact(FactType.valueOf(parts[0]), LocalDate.parse(parts[1]));
    }

    static Fact fact(FactType type, LocalDate on) {
        return new Fact(UUID.randomUUID(), NewFact.of(type, on, ""), UUID.randomUUID(), Instant.EPOCH);
    }
}
