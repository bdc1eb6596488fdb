package org.throughline.deploy.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.deploy.process.CannotStart;

class StackSettingsTest {

    static final Path HOME = Path.of("/srv/throughline/deploy");

    @Test
    void withoutVariablesItIsTheDemoOnTheUsualPorts() {
        var settings = StackSettings.from(Map.of(), HOME);

        assertThat(settings.isDemo()).isTrue();
        assertThat(settings.baseUrl()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(settings.issuer()).isEqualTo(URI.create("http://localhost:8180/realms/throughline"));
        assertThat(settings.databaseUrl("throughline"))
                .isEqualTo("jdbc:postgresql://127.0.0.1:54320/throughline?logServerErrorDetail=false");
        assertThat(settings.data()).isEqualTo(HOME.resolve("data"));
        assertThat(settings.secrets()).isEqualTo(HOME.resolve("secrets"));
    }

    @Test
    void aMovedPortMovesTheAddress() {
        var settings = StackSettings.from(Map.of("THROUGHLINE_HTTP_PORT", "9000"), HOME);

        assertThat(settings.baseUrl()).isEqualTo(URI.create("http://localhost:9000"));
    }

    @Test
    void theSecretsMoveWithTheData() {
        var settings = StackSettings.from(Map.of("THROUGHLINE_DATA", "/var/lib/throughline/data"), HOME);

        assertThat(settings.secrets()).isEqualTo(Path.of("/var/lib/throughline/secrets"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eighty", "0", "65536", "-1"})
    void aPortThatIsNoneIsRefused(String port) {
        assertThatThrownBy(() -> StackSettings.from(Map.of("THROUGHLINE_DB_PORT", port), HOME))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("THROUGHLINE_DB_PORT must be a port");
    }

    @Test
    void productionSaysWhatItMisses() {
        assertThatThrownBy(() -> StackSettings.from(Map.of("THROUGHLINE_MODE", "production"), HOME))
                .hasMessage("A production start needs THROUGHLINE_BASE_URL, THROUGHLINE_KEYCLOAK_URL, "
                        + "THROUGHLINE_OIDC_CLIENT_SECRET, THROUGHLINE_PROVISIONER_SECRET, THROUGHLINE_ADMIN_EMAIL, "
                        + "THROUGHLINE_ADMIN_PASSWORD, THROUGHLINE_ADDRESS_HEADER, THROUGHLINE_MASTER_KEY_FILE.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-tZ3mB1sWq8LkX0aYcR5uNf7hJ2vP4dGe", "short"})
    void productionRefusesTheDemosSecrets(String secret) {
        var production = production();
        production.put("THROUGHLINE_OIDC_CLIENT_SECRET", secret);

        assertThatThrownBy(() -> StackSettings.from(production, HOME))
                .hasMessageStartingWith("A production start refuses this THROUGHLINE_OIDC_CLIENT_SECRET");
    }

    @Test
    void productionRefusesThePortOfTheServersAdministration() {
        var production = production();
        production.put("THROUGHLINE_ADMIN_PORT", "4848");

        assertThatThrownBy(() -> StackSettings.from(production, HOME)).hasMessageContaining("THROUGHLINE_ADMIN_PORT");
    }

    @Test
    void productionRefusesAnAddressWithoutTls() {
        var production = production();
        production.put("THROUGHLINE_BASE_URL", "http://cases.example.org");

        assertThatThrownBy(() -> StackSettings.from(production, HOME))
                .hasMessage("A production start needs an https address as THROUGHLINE_BASE_URL.");
    }

    @Test
    void aZoneThatIsNoneIsRefused() {
        var settings = StackSettings.from(Map.of("THROUGHLINE_ZONE", "Moon/Crater"), HOME);

        assertThatThrownBy(settings::zone).isInstanceOf(CannotStart.class);
        assertThat(StackSettings.from(Map.of("THROUGHLINE_ZONE", "America/Chicago"), HOME)
                        .zone()
                        .getId())
                .isEqualTo("America/Chicago");
    }

    @Test
    void javaOptionsAreTakenOneByOne() {
        var settings = StackSettings.from(Map.of("THROUGHLINE_JAVA_OPTIONS", " -Xmx4g  -XX:+UseZGC "), HOME);

        assertThat(settings.javaOptions()).containsExactly("-Xmx4g", "-XX:+UseZGC");
        assertThat(StackSettings.from(Map.of(), HOME).javaOptions()).isEmpty();
    }

    @Test
    void productionStartsWithSecretsOfItsOwn() {
        assertThat(StackSettings.from(production(), HOME).isDemo()).isFalse();
    }

    static Map<String, String> production() {
        return new HashMap<>(Map.of(
                "THROUGHLINE_MODE", "production",
                "THROUGHLINE_BASE_URL", "https://cases.example.org",
                "THROUGHLINE_KEYCLOAK_URL", "https://login.example.org",
                "THROUGHLINE_OIDC_CLIENT_SECRET", "tZ3mB1sWq8LkX0aYcR5uNf7hJ2vP4dGe",
                "THROUGHLINE_PROVISIONER_SECRET", "w9QpS6xTi3EoV1bMzK8rLn5yHc2gUj4A",
                "THROUGHLINE_ADMIN_EMAIL", "it@example.org",
                "THROUGHLINE_ADMIN_PASSWORD", "a long first password",
                "THROUGHLINE_ADDRESS_HEADER", "X-Forwarded-For",
                "THROUGHLINE_MASTER_KEY_FILE", "/etc/throughline/master-key"));
    }
}
