package org.throughline.auth.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PkceVerifierTest {

    /** RFC 7636, appendix B. */
    @Test
    void challengeIsThatOfTheStandard() {
        assertThat(PkceVerifier.challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))
                .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @Test
    void verifiersAreLongEnoughAndDiffer() {
        assertThat(PkceVerifier.generate()).hasSize(43).isNotEqualTo(PkceVerifier.generate());
    }
}
