package org.throughline.docs.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TickedConsentTest {

    @Test
    void agreementToGoWithoutAMeeting_isNoRefusal() {
        assertThat(TickedConsent.in(List.of("☒ I agree that no meeting is needed for these changes.")))
                .isEqualTo(TickedConsent.GIVEN);
    }

    @Test
    void tickedRefusal_isOne() {
        assertThat(TickedConsent.in(List.of("☐ I agree to all parts.\n☒ I do not agree.")))
                .isEqualTo(TickedConsent.REFUSED);
        assertThat(TickedConsent.in(List.of("☐ Yes, I consent.\n☒ No, I give no consent.")))
                .isEqualTo(TickedConsent.REFUSED);
    }
}
