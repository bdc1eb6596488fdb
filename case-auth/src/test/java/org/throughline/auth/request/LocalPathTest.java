package org.throughline.auth.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "evil",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=y",
                "/\t/evil.example"
            })
    void whatLeadsElsewhereLeadsHome(String value) {
        assertThat(LocalPath.orHome(value)).isEqualTo(LocalPath.HOME);
    }

    @Test
    void keepsThePageAndItsQuery() {
        var path = LocalPath.of(FakeRequest.page("/cases/7?tab=people&state=x").request());

        assertThat(path.under(URI.create("https://t.example")))
                .isEqualTo("https://t.example/cases/7?tab=people&state=x");
    }
}
