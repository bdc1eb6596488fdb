package org.throughline.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;

/** Facts as they are recorded, corrected and doubted. */
@ExtendWith(CoreContainer.class)
class FactServiceTest {

    @Inject
    Harbor harbor;

    @Inject
    FactService facts;

    @Test
    void fact_isKeptWithItsDay_andRefusedIfItLiesAhead() throws Exception {
        var ana = harbor.advocate();
        var opened = harbor.open(ana);
        var consent = LocalDate.of(2026, 9, 10);

        harbor.as(ana, () -> facts.record(opened.id(), NewFact.of(FactType.CONSENT_RECEIVED, consent, "by mail")));

        var kept = harbor.as(ana, () -> facts.ledger(opened.id())).inForce();
        assertThat(kept).singleElement().satisfies(fact -> {
            assertThat(fact.on()).isEqualTo(consent);
            assertThat(fact.recordedBy()).isEqualTo(ana.personId());
        });
        assertThatThrownBy(() -> harbor.as(
                        ana,
                        () -> facts.record(
                                opened.id(), NewFact.of(FactType.CONSENT_RECEIVED, LocalDate.of(2999, 1, 1), ""))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void fact_fromADocumentOfNoSuchCase_isRefused() throws Exception {
        var ana = harbor.advocate();
        var opened = harbor.open(ana);
        var cited = NewFact.from(UUID.randomUUID(), 1, FactType.CONSENT_RECEIVED, LocalDate.of(2026, 9, 10), "");

        assertThatThrownBy(() -> harbor.as(ana, () -> facts.record(opened.id(), cited)))
                .isInstanceOfSatisfying(
                        Invalid.class, no -> assertThat(no.code()).isEqualTo("fact.no-such-paper"));
    }

    @Test
    void correction_isAFurtherFact_andPossibleOnce() throws Exception {
        var ana = harbor.advocate();
        var opened = harbor.open(ana);
        var sep10 = LocalDate.of(2026, 9, 10);
        var wrong = NewFact.of(FactType.CONSENT_RECEIVED, sep10.minusDays(1), "");
        var right = NewFact.of(FactType.CONSENT_RECEIVED, sep10, "The stamp says the tenth.");

        var first = harbor.as(ana, () -> facts.record(opened.id(), wrong));
        harbor.as(ana, () -> facts.correct(first.id(), right));

        var ledger = harbor.as(ana, () -> facts.ledger(opened.id()));
        assertThat(ledger.inForce()).extracting(Fact::on).containsExactly(sep10);
        assertThat(ledger.all()).hasSize(2);
        assertThatThrownBy(() -> harbor.as(ana, () -> facts.correct(first.id(), right)))
                .isInstanceOf(Refused.class);
        var stranger = harbor.stranger();
        assertThatThrownBy(() -> harbor.as(stranger, () -> facts.withdraw(first.id(), "Not ours.")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void fact_thatContradictsAnother_needsAReason() throws Exception {
        var ana = harbor.advocate();
        var opened = harbor.open(ana);
        var evaluated = NewFact.of(FactType.EVALUATION_COMPLETED, LocalDate.of(2026, 3, 10), "");
        var eligible = NewFact.of(FactType.ELIGIBILITY_DETERMINED, LocalDate.of(2026, 3, 1), "");
        harbor.as(ana, () -> facts.record(opened.id(), evaluated));

        assertThatThrownBy(() -> harbor.as(ana, () -> facts.record(opened.id(), eligible)))
                .isInstanceOf(Refused.class);
        harbor.as(ana, () -> facts.record(opened.id(), eligible.because("The report came in two parts.")));

        assertThat(harbor.as(ana, () -> facts.ledger(opened.id())).inForce()).hasSize(2);
        var unborn = NewFact.of(FactType.RECORDS_REQUESTED, LocalDate.of(2001, 1, 1), "");
        assertThatThrownBy(() -> harbor.as(ana, () -> facts.record(opened.id(), unborn)))
                .isInstanceOf(Invalid.class);
        var ofAnother = NewFact.from(UUID.randomUUID(), 1, FactType.RECORDS_REQUESTED, LocalDate.of(2026, 1, 1), "");
        assertThatThrownBy(() -> harbor.as(ana, () -> facts.record(opened.id(), ofAnother)))
                .isInstanceOf(Invalid.class);
    }
}
