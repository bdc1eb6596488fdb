package org.throughline.docs.recognition.rule.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeedsInProseTest {

    @Test
    void labelWithinAParagraph_namesTheNeedsBehindIt() {
        assertThat(NeedsInProse.in("Wren is eligible. Areas in which she needs teaching: Decoding; Reading fluency."))
                .containsExactly("Decoding", "Reading fluency");
        assertThat(NeedsInProse.in("Wren cumple los criterios. Necesidades: (a) Lectura y escritura; (b) Ortografía."))
                .containsExactly("Lectura y escritura", "Ortografía");
    }

    @Test
    void labelOfSomethingElse_namesNoNeeds() {
        assertThat(NeedsInProse.in("Wren was seen twice. Tests used: WISC-V; WIAT-4."))
                .isEmpty();
        assertThat(NeedsInProse.in("Recommendations: more practice; a smaller group."))
                .isEmpty();
    }
}
