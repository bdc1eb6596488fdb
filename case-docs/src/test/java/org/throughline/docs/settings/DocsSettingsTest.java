package org.throughline.docs.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocsSettingsTest {

    @Test
    void hasFiftyMegabytesAndTwoReadersUnlessToldOtherwise() {
        var settings = DocsSettings.of(environment(Map.of()));

        assertThat(settings.uploadLimit()).isEqualTo(50L * 1024 * 1024);
        assertThat(settings.readers()).isEqualTo(2);
    }

    @Test
    void refusesAMasterKeyAmongTheFiles() {
        var environment = environment(Map.of("THROUGHLINE_MASTER_KEY_FILE", "/data/files/master.json"));

        assertThatThrownBy(() -> DocsSettings.of(environment)).hasMessageContaining("THROUGHLINE_MASTER_KEY_FILE");
    }

    @Test
    void refusesWhatIsNoNumber() {
        var environment = environment(Map.of("THROUGHLINE_READERS", "many"));

        assertThatThrownBy(() -> DocsSettings.of(environment)).hasMessageContaining("THROUGHLINE_READERS");
    }

    @Test
    void refusesToGuessWhereFilesGo() {
        var environment = environment(Map.of("THROUGHLINE_FILES", ""));

        assertThatThrownBy(() -> DocsSettings.of(environment)).hasMessageContaining("THROUGHLINE_FILES is not set");
    }

    @Test
    void hasNoScannerUnlessToldOf() {
        assertThat(DocsSettings.of(environment(Map.of())).clamav()).isNull();
    }

    @Test
    void takesAScannerAtASocketOrAnAddress() {
        assertThat(scanner("/run/clamav/clamd.ctl")).isEqualTo(UnixDomainSocketAddress.of("/run/clamav/clamd.ctl"));
        assertThat(scanner("scanner.example.org:3310"))
                .isEqualTo(InetSocketAddress.createUnresolved("scanner.example.org", 3310));
        assertThat(scanner("[::1]:3310")).isEqualTo(InetSocketAddress.createUnresolved("[::1]", 3310));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3310", "scanner", "scanner:", "scanner:0", "scanner:65536", "::1:3310", "tcp://scanner:3310"})
    void refusesAScannerThatIsNowhere(String value) {
        assertThatThrownBy(() -> scanner(value)).hasMessageStartingWith("THROUGHLINE_CLAMAV must be");
    }

    @Test
    void refusesASocketWhoseNameIsTooLong() {
        assertThatThrownBy(() -> scanner("/run/" + "x".repeat(100))).hasMessageContaining("THROUGHLINE_CLAMAV");
    }

    static @Nullable SocketAddress scanner(String value) {
        return DocsSettings.of(environment(Map.of("THROUGHLINE_CLAMAV", value))).clamav();
    }

    static Map<String, String> environment(Map<String, String> changed) {
        var environment = new HashMap<>(Map.of(
                "THROUGHLINE_FILES", "/data/files",
                "THROUGHLINE_INDEX", "/data/index",
                "THROUGHLINE_MASTER_KEY_FILE", "/secret/master.json"));
        environment.putAll(changed);
        return environment;
    }
}
