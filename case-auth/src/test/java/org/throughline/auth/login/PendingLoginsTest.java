package org.throughline.auth.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.auth.request.LocalPath;

class PendingLoginsTest {

    @Test
    void tabsAreToldApartByTheirState() {
        var pending = new PendingLogins(List.of()).add(login("one")).add(login("two"));

        assertThat(pending.find("one")).contains(login("one"));
        assertThat(pending.without(login("one")).find("one")).isEmpty();
        assertThat(pending.without(login("one")).find("two")).contains(login("two"));
        assertThat(pending.find(null)).isEmpty();
    }

    @Test
    void theOldestIsForgotten() {
        var pending = new PendingLogins(List.of());
        for (var count = 0; count <= PendingLogins.MOST; count++) {
            pending = pending.add(login("login " + count));
        }

        assertThat(pending.oldestFirst()).hasSize(PendingLogins.MOST);
        assertThat(pending.find("login 0")).isEmpty();
        assertThat(pending.find("login 1")).isPresent();
    }

    static PendingLogin login(String state) {
        return new PendingLogin(state, "nonce of " + state, "verifier of " + state, LocalPath.HOME);
    }
}
