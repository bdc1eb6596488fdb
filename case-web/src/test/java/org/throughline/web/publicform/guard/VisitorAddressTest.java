package org.throughline.web.publicform.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VisitorAddressTest {

    static final PublicFormSettings BEHIND_A_PROXY =
            PublicFormSettings.of(Map.of("THROUGHLINE_ADDRESS_HEADER", "X-Forwarded-For"));
    static final PublicFormSettings ALONE = PublicFormSettings.of(Map.of());

    @Test
    void aHeaderThatAnybodyCanSendSaysNothing() {
        assertThat(VisitorAddress.of(from("10.0.0.1", "203.0.113.9"), ALONE)).isEqualTo("10.0.0.1");
    }

    @Test
    void ofAProxyOnlyWhatItAddedItselfCounts() {
        assertThat(VisitorAddress.of(from("10.0.0.1", "1.2.3.4, 203.0.113.9"), BEHIND_A_PROXY))
                .isEqualTo("203.0.113.9");
        assertThat(VisitorAddress.of(from("10.0.0.1", null), BEHIND_A_PROXY)).isEqualTo("10.0.0.1");
        assertThat(VisitorAddress.of(from("10.0.0.1", "x".repeat(5_000)), BEHIND_A_PROXY))
                .hasSize(64);
    }

    @Test
    void aHouseholdCountsAsOne() {
        assertThat(VisitorAddress.of(from("2001:db8:1:2:3:4:5:6", null), ALONE))
                .isEqualTo(VisitorAddress.of(from("2001:db8:1:2:ffff:0:0:1", null), ALONE));
    }

    @Test
    void proxyHeader_thatIsNone_isRefusedAtTheStart() {
        assertThatThrownBy(() -> PublicFormSettings.of(Map.of("THROUGHLINE_ADDRESS_HEADER", "X Forwarded")))
                .isInstanceOf(IllegalStateException.class);
    }

    static HttpServletRequest from(String remote, @Nullable String forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                VisitorAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> called.getName().equals("getRemoteAddr") ? remote : forwarded);
    }
}
