package org.throughline.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LedgerTest {

    static final UUID ANA = UUID.randomUUID();
    static final LocalDate SEP_10 = LocalDate.of(2026, 9, 10);

    final Fact consent = FactDoubtTest.fact(FactType.CONSENT_RECEIVED, SEP_10);

    @Test
    void theLastOfThreeCorrectionsHolds() {
        var first = corrected(consent, SEP_10.plusDays(1));
        var second = corrected(first, SEP_10.plusDays(2));
        var third = corrected(second, SEP_10.plusDays(3));

        var ledger = new Ledger(List.of(consent, first, second, third));

        assertThat(ledger.inForce()).containsExactly(third);
        assertThat(ledger.correctionOf(first)).contains(second);
        assertThat(ledger.all()).hasSize(4);
    }

    @Test
    void entryTakenBack_andItsRetraction_doNotHold() {
        var taken = consent.withdrawnBy(ANA, "It was another child's form.", Instant.EPOCH);

        var ledger = new Ledger(List.of(consent, taken));

        assertThat(ledger.inForce()).isEmpty();
        assertThat(taken.on()).isEqualTo(SEP_10);
    }

    private static Fact corrected(Fact fact, LocalDate on) {
        return fact.correctedBy(NewFact.of(fact.type(), on, ""), ANA, Instant.EPOCH);
    }
}
