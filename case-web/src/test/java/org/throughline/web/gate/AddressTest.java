package org.throughline.web.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddressTest {

    static final Settings BEHIND_A_PROXY = Settings.of(Map.of("THROUGHLINE_ADDRESS_HEADER", "X-Forwarded-For"));
    static final Settings ALONE = Settings.of(Map.of());

    @Test
    void aHeaderThatAnybodyCanSendSaysNothing() {
        assertThat(Address.of(from("10.0.0.1", "203.0.113.9"), ALONE)).isEqualTo("10.0.0.1");
    }

    @Test
    void ofAProxyOnlyWhatItAddedItselfCounts() {
        assertThat(Address.of(from("10.0.0.1", "1.2.3.4, 203.0.113.9"), BEHIND_A_PROXY))
                .isEqualTo("203.0.113.9");
        assertThat(Address.of(from("10.0.0.1", null), BEHIND_A_PROXY)).isEqualTo("10.0.0.1");
        assertThat(Address.of(from("10.0.0.1", "x".repeat(5_000)), BEHIND_A_PROXY))
                .hasSize(64);
    }

    @Test
    void aHouseholdCountsAsOne() {
        assertThat(Address.of(from("2001:db8:1:2:3:4:5:6", null), ALONE))
                .isEqualTo(Address.of(from("2001:db8:1:2:ffff:0:0:1", null), ALONE));
    }

    @Test
    void whatIsNoHeaderIsRefusedAtTheStart() {
        assertThatThrownBy(() -> Settings.of(Map.of("THROUGHLINE_ADDRESS_HEADER", "X Forwarded")))
                .isInstanceOf(IllegalStateException.class);
    }

    static HttpServletRequest from(String remote, @Nullable String forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                AddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> called.getName().equals("getRemoteAddr") ? remote : forwarded);
    }
}
