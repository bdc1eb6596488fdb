package org.throughline.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinService;
import org.junit.jupiter.api.Test;
import org.throughline.auth.answer.SessionEnded;

class SessionEndedTest {

    /** case-auth does not see Vaadin, and says the same by heart. */
    @Test
    void isSaidAsVaadinSaysIt() {
        assertThat(SessionEnded.TO_VAADIN).isEqualTo(VaadinService.createSessionExpiredJSON(false));
    }
}
