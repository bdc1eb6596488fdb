package org.throughline.auth.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitorAddressTest {

    static final VisitorSettings BEHIND_A_PROXY =
            VisitorSettings.of(Map.of("THROUGHLINE_ADDRESS_HEADER", "X-Forwarded-For"));
    static final VisitorSettings ALONE = VisitorSettings.of(Map.of());

    @Test
    void aHeaderThatAnybodyCanSendSaysNothing() {
        assertThat(VisitorAddress.of(from("10.0.0.1", "203.0.113.9"), ALONE)).isEqualTo("10.0.0.1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            203.0.113.9                             | 203.0.113.9
            1.2.3.4, 203.0.113.9                    | 203.0.113.9
            203.0.113.9:50123                       | 203.0.113.9
            [2001:db8:1:2::5]:443                   | 20010db800010002
            2001:db8:1:2:3:4:5:6                    | 20010db800010002
            2001:db8::a:1                           | 20010db800000000
            2001:db8::b:1                           | 20010db800000000
            ::ffff:203.0.113.9                      | 203.0.113.9
            fe80::1%eth0                            | fe80000000000000
            999.1.1.1                               | 10.0.0.1
            example.org                             | 10.0.0.1
            unknown                                 | 10.0.0.1
            ''                                      | 10.0.0.1
            """)
    void addressOfTheProxysHeader_isWhatItAddedLast_asOneNetwork(String forwarded, String counted) {
        assertThat(VisitorAddress.of(from("10.0.0.1", forwarded), BEHIND_A_PROXY))
                .isEqualTo(counted);
    }

    @Test
    void lineOfItsOwn_comesBehindWhatTheCallerSent() {
        assertThat(VisitorAddress.of(from("10.0.0.1", "10.9.8.7", "203.0.113.9"), BEHIND_A_PROXY))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void missingHeader_isWhoConnects() {
        assertThat(VisitorAddress.of(from("10.0.0.1"), BEHIND_A_PROXY)).isEqualTo("10.0.0.1");
        assertThat(VisitorAddress.of(from("10.0.0.1", "x".repeat(5_000)), BEHIND_A_PROXY))
                .isEqualTo("10.0.0.1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            for=203.0.113.9;proto=https                                | 203.0.113.9
            for=1.2.3.4, proto=https; For="[2001:db8:1:2::5]:4711"     | 20010db800010002
            for=_hidden                                                | 10.0.0.1
            proto=https                                                | 10.0.0.1
            """)
    void standardHeader_namesTheAddressOfTheLastHop(String forwarded, String counted) {
        var settings = VisitorSettings.of(Map.of("THROUGHLINE_ADDRESS_HEADER", "Forwarded"));

        assertThat(VisitorAddress.of(from("10.0.0.1", forwarded), settings)).isEqualTo(counted);
    }

    @Test
    void productionWithoutTheSetting_doesNotStart() {
        var production = Map.of("THROUGHLINE_BASE_URL", "https://cases.example.org");

        assertThatThrownBy(() -> VisitorSettings.of(production)).hasMessageContaining("THROUGHLINE_ADDRESS_HEADER");
        var saidAloud = new HashMap<>(production);
        saidAloud.put("THROUGHLINE_ADDRESS_HEADER", "none");
        assertThat(VisitorAddress.of(from("10.0.0.1", "203.0.113.9"), VisitorSettings.of(saidAloud)))
                .isEqualTo("10.0.0.1");
    }

    @Test
    void whatIsNoHeaderIsRefusedAtTheStart() {
        assertThatThrownBy(() -> VisitorSettings.of(Map.of("THROUGHLINE_ADDRESS_HEADER", "X Forwarded")))
                .isInstanceOf(IllegalStateException.class);
    }

    static HttpServletRequest from(String remote, String... lines) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                VisitorAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) ->
                        called.getName().equals("getRemoteAddr") ? remote : Collections.enumeration(List.of(lines)));
    }
}
