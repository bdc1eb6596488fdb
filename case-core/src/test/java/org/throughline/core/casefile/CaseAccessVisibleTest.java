package org.throughline.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseAccessVisibleTest {

    static final UUID MATEO = UUID.randomUUID();
    static final UUID NOOR = UUID.randomUUID();

    @Test
    void visibleCases_ofWhoeverSeesAll_leaveOutTheNamedOnes() {
        var visible = new CaseAccess.Visible(true, Set.of(MATEO));

        assertThat(visible.includes(MATEO)).isFalse();
        assertThat(visible.includes(NOOR)).isTrue();
    }

    @Test
    void visibleCases_ofWhoeverSeesSome_areTheNamedOnes() {
        var visible = new CaseAccess.Visible(false, Set.of(MATEO));

        assertThat(visible.includes(MATEO)).isTrue();
        assertThat(visible.includes(NOOR)).isFalse();
    }
}
