package org.throughline.docs.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void hasFiftyMegabytesAndTwoReadersUnlessToldOtherwise() {
        var settings = Settings.of(environment(Map.of()));

        assertThat(settings.uploadLimit()).isEqualTo(50L * 1024 * 1024);
        assertThat(settings.readers()).isEqualTo(2);
    }

    @Test
    void refusesAMasterKeyAmongTheFiles() {
        var environment = environment(Map.of("THROUGHLINE_MASTER_KEY_FILE", "/data/files/master.json"));

        assertThatThrownBy(() -> Settings.of(environment)).hasMessageContaining("THROUGHLINE_MASTER_KEY_FILE");
    }

    @Test
    void refusesWhatIsNoNumber() {
        var environment = environment(Map.of("THROUGHLINE_READERS", "many"));

        assertThatThrownBy(() -> Settings.of(environment)).hasMessageContaining("THROUGHLINE_READERS");
    }

    @Test
    void refusesToGuessWhereFilesGo() {
        var environment = environment(Map.of("THROUGHLINE_FILES", ""));

        assertThatThrownBy(() -> Settings.of(environment)).hasMessageContaining("THROUGHLINE_FILES is not set");
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
