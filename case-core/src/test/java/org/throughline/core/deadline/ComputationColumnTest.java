package org.throughline.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.core.clock.Computation;
import org.throughline.core.clock.CountStep;
import org.throughline.core.clock.DeadlineDoubt;
import org.throughline.core.rule.BilingualText;

class ComputationColumnTest {

    static final LocalDate CONSENT = LocalDate.of(2026, 9, 10);

    final ComputationColumn column = new ComputationColumn();

    @Test
    void computation_readFromItsColumn_isAsItWas() {
        var computation = new Computation(
                new BilingualText("finish the \"evaluation\"", "terminar la evaluación"),
                "34 CFR 300.301(c)(1)",
                List.of(
                        new CountStep(CountStep.Kind.STARTED, CONSENT, CONSENT, 0, 0, "CONSENT_RECEIVED", false),
                        new CountStep(CountStep.Kind.DUE, CONSENT.plusDays(60), CONSENT.plusDays(60), 0, 60, "", true)),
                List.of(DeadlineDoubt.EXTENSION_NOT_LATER));

        var written = column.convertToDatabaseColumn(computation);

        assertThat(column.convertToEntityAttribute(written)).isEqualTo(computation);
    }
}
