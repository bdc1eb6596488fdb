package org.throughline.core.inquiry.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.casefile.Situation;
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.Refused;

class TriageTest {

    static final UUID ANA = UUID.randomUUID();
    static final Instant NOON = Instant.parse("2026-11-20T20:00:00Z");

    final Triage triage = new Triage(UUID.randomUUID(), false);

    @Test
    void triage_beforeTheConflictCheck_takesNobodyOn() {
        assertThatThrownBy(() -> triage.accept(UUID.randomUUID(), ANA, NOON))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("conflict of interest");

        triage.noConflict(" names compared ", ANA, NOON);
        triage.accept(UUID.randomUUID(), ANA, NOON);

        assertThat(triage.status()).isEqualTo(InquiryStatus.ACCEPTED);
        assertThat(triage.conflictCheck()).isEqualTo(new ConflictCheck("names compared", ANA, NOON));
    }

    @Test
    void theCheckSaysWhatWasLookedAt() {
        assertThatThrownBy(() -> triage.noConflict("  ", ANA, NOON)).isInstanceOf(Invalid.class);
        assertThat(triage.conflictCheck()).isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Lucia Cruz,   Mateo Cruz,  Hector Villanueva, true
            lucía cruz,   MATEO Cruz,  hector villanueva, true
            Lucia Cruz,   Mateo Cruz,  '',                false
            Lucia Cruz,   Mateo Cruz,  Hector Marín,      false
            Lucia Cruz,   Matteo Cruz, Hector Villanueva, false
            Lucia Marín,  Mateo Cruz,  Hector Villanueva, false
            """)
    void theCheckHoldsForTheNamesThatWereCompared(String caller, String child, String others, boolean holds) {
        triage.change(change("Lucia Cruz", "Mateo Cruz", "Hector Villanueva"), told("Lucia Cruz", "Mateo Cruz"));
        triage.noConflict("names compared", ANA, NOON);

        triage.change(change(caller, child, others), told("Lucia Cruz", "Mateo Cruz"));

        assertThat(triage.conflictCheck() != null).isEqualTo(holds);
        assertThat(triage.isCheckOutdated()).isEqualTo(!holds);
        if (!holds) {
            assertThatThrownBy(triage::requireAcceptable).isInstanceOf(Refused.class);
            triage.noConflict("names compared again", ANA, NOON);
        }
        triage.requireAcceptable();
        assertThat(triage.isCheckOutdated()).isFalse();
    }

    static InquiryChange change(String caller, String child, String others) {
        return new InquiryChange(told(caller, child), false, null, "", others);
    }

    static InquiryContent told(String caller, String child) {
        return new InquiryContent(
                "es",
                new InquiryContent.Contact(caller, "mother", null, null, ""),
                new InquiryContent.Child(child, null, null, null, null, null, "CA"),
                Situation.STUCK,
                Map.of(),
                "");
    }

    @Test
    void aRefusalNeedsAReasonAndAnotherOneNeedsWords() {
        assertThatThrownBy(() -> triage.decline(null, "", ANA, NOON)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> triage.decline(DecisionReason.OTHER, " ", ANA, NOON))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> triage.refer("Legal aid", null, "", ANA, NOON)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> triage.refer(" ", DecisionReason.NEEDS_LAWYER, "", ANA, NOON))
                .isInstanceOf(Invalid.class);
        assertThat(triage.status()).isEqualTo(InquiryStatus.NEW);

        triage.refer("Legal aid", DecisionReason.NEEDS_LAWYER, "", ANA, NOON);

        assertThat(triage.decision())
                .isEqualTo(new InquiryDecision(ANA, NOON, DecisionReason.NEEDS_LAWYER, "", "Legal aid"));
    }

    @Test
    void inquiryOnTheWaitingList_canBeTakenOn() {
        triage.waitlist("in January", ANA, NOON);
        triage.noConflict("compared", ANA, NOON);

        assertThat(triage.status()).isEqualTo(InquiryStatus.WAITLISTED);
        triage.accept(UUID.randomUUID(), ANA, NOON);

        assertThat(triage.status()).isEqualTo(InquiryStatus.ACCEPTED);
    }

    @Test
    void decidedInquiry_isNotDecidedAgain() {
        triage.decline(DecisionReason.OUT_OF_AREA, "", ANA, NOON);

        assertThatThrownBy(() -> triage.waitlist("", ANA, NOON)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> triage.decline(DecisionReason.OUT_OF_AREA, "", ANA, NOON))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> triage.noConflict("compared", ANA, NOON)).isInstanceOf(Refused.class);
    }

    @Test
    void declinedInquiry_canBeReopened_butNotOneThatIsACase() {
        triage.decline(DecisionReason.OTHER, "no answer", ANA, NOON);
        triage.reopen();

        assertThat(triage.status()).isEqualTo(InquiryStatus.IN_TRIAGE);
        assertThat(triage.decision()).isNull();
        triage.noConflict("compared", ANA, NOON);
        triage.accept(UUID.randomUUID(), ANA, NOON);
        assertThatThrownBy(triage::reopen).isInstanceOf(Refused.class);
    }

    @Test
    void undecidedInquiry_cannotBeReopened() {
        assertThatThrownBy(triage::reopen).isInstanceOf(Refused.class);
    }
}
