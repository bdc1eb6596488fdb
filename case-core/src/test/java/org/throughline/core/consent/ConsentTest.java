package org.throughline.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.Refused;

class ConsentTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource(textBlock = """
            ,           IN_FORCE
            2026-12-21, IN_FORCE
            2026-12-20, EXPIRING
            2026-11-20, EXPIRING
            2026-11-19, EXPIRED
            """)
    void howItStandsFollowsFromTheDay(@Nullable LocalDate expires, ConsentState state) {
        assertThat(given(LocalDate.of(2026, 1, 7), expires).state(TODAY)).isEqualTo(state);
    }

    @Test
    void withdrawnConsent_staysWithdrawn() {
        var consent = given(LocalDate.of(2026, 1, 7), null);

        consent.withdraw(TODAY, TODAY);

        assertThat(consent.state(TODAY)).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(consent.withdrawnOn()).isEqualTo(TODAY);
        assertThatThrownBy(() -> consent.withdraw(TODAY, TODAY)).isInstanceOf(Refused.class);
    }

    @Test
    void consent_isWithdrawnBetweenItsSignatureAndToday() {
        var consent = given(LocalDate.of(2026, 1, 7), null);

        assertThatThrownBy(() -> consent.withdraw(LocalDate.of(2026, 1, 6), TODAY))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> consent.withdraw(TODAY.plusDays(1), TODAY)).isInstanceOf(Invalid.class);
        assertThat(consent.state(TODAY)).isEqualTo(ConsentState.IN_FORCE);
    }

    @Test
    void consent_signedTomorrowOrForNoTime_isRefused() {
        assertThatThrownBy(() -> given(TODAY.plusDays(1), null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> given(TODAY, TODAY.minusDays(1))).isInstanceOf(Invalid.class);
    }

    @Test
    void somethingElseIsSaidInWords() {
        assertThatThrownBy(() -> consent(ConsentPurpose.OTHER, " ", TODAY, null))
                .isInstanceOf(Invalid.class);
        assertThat(consent(ConsentPurpose.OTHER, " Translator at school ", TODAY, null)
                        .words())
                .isEqualTo("Translator at school");
    }

    @Test
    void whatWasWrittenInAClosedCaseStaysThere() {
        var paper = UUID.randomUUID();
        var wanted = new NewConsent(ConsentPurpose.OTHER, "Shelter", UUID.randomUUID(), TODAY, null, paper, "Hidden");
        var consent =
                new Consent(UUID.randomUUID(), UUID.randomUUID(), wanted, UUID.randomUUID(), Instant.EPOCH, TODAY);

        var whole = new GivenConsent(consent, "Lucia Cruz", true);
        var part = new GivenConsent(consent, "Lucia Cruz", false);

        assertThat(whole.words() + whole.note()).isEqualTo("ShelterHidden");
        assertThat(whole.documentId()).isEqualTo(paper);
        assertThat(part.words() + part.note()).isEmpty();
        assertThat(part.documentId()).isNull();
        assertThat(part.consent().purpose()).isEqualTo(ConsentPurpose.OTHER);
    }

    static Consent given(LocalDate on, @Nullable LocalDate expires) {
        return consent(ConsentPurpose.RELEASE_FROM_SCHOOL, "", on, expires);
    }

    static Consent consent(ConsentPurpose purpose, String words, LocalDate on, @Nullable LocalDate expires) {
        var given = new NewConsent(purpose, words, UUID.randomUUID(), on, expires, null, "");
        return new Consent(UUID.randomUUID(), UUID.randomUUID(), given, UUID.randomUUID(), Instant.EPOCH, TODAY);
    }
}
