package org.throughline.auth.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthSettingsTest {

    static final Map<String, String> GOOD = Map.of(
            "THROUGHLINE_BASE_URL", "http://localhost:8080",
            "THROUGHLINE_OIDC_ISSUER", "http://localhost:8180/realms/throughline",
            "THROUGHLINE_OIDC_CLIENT_ID", "throughline-web",
            "THROUGHLINE_OIDC_CLIENT_SECRET", "demo-secret",
            "THROUGHLINE_PROVISIONER_SECRET", "demo-secret");

    @Test
    void readsTheEnvironment() {
        var settings = AuthSettings.from(GOOD);

        assertThat(settings.isSecure()).isFalse();
        assertThat(settings.idleEnd()).isEqualTo(Duration.ofMinutes(30));
        assertThat(settings.issuerOrigin()).isEqualTo("http://localhost:8180");
        assertThat(settings.adminBase()).hasToString("http://localhost:8180/admin/realms/throughline");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            THROUGHLINE_BASE_URL, ''
            THROUGHLINE_BASE_URL, localhost:8080
            THROUGHLINE_BASE_URL, http://localhost:8080/
            THROUGHLINE_OIDC_ISSUER, ftp://localhost/realms/throughline
            THROUGHLINE_OIDC_CLIENT_ID, ' '
            THROUGHLINE_OIDC_CLIENT_SECRET, ''
            THROUGHLINE_PROVISIONER_SECRET, ''
            THROUGHLINE_IDLE_MINUTES, soon
            THROUGHLINE_IDLE_MINUTES, 0
            """)
    void refusesWhatIsWrongAndNamesIt(String name, String value) {
        assertThatThrownBy(() -> AuthSettings.from(with(name, value))).hasMessageContaining(name);
    }

    @Test
    void refusesTheSecretOfTheDemoInProduction() {
        assertThatThrownBy(() -> AuthSettings.from(with("THROUGHLINE_BASE_URL", "https://cases.example.org")))
                .hasMessageContaining("demo");
    }

    static Map<String, String> with(String name, String value) {
        var environment = new HashMap<>(GOOD);
        environment.put(name, value);
        return environment;
    }
}
