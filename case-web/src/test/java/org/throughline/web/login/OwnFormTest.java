package org.throughline.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnFormTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            same-origin, ,                      true
            cross-site,  https://t.example,     false
            same-site,   https://t.example,     false
            none,        ,                      false
            ,            https://t.example,     true
            ,            https://evil.example,  false
            ,            ,                      false
            """)
    void form_isOurs_onlyFromOurOwnPages(String site, String origin, boolean ours) {
        var request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> "Origin".equals(arguments[0]) ? origin : site);

        assertThat(OwnForm.sent(request, URI.create("https://t.example"))).isEqualTo(ours);
    }
}
