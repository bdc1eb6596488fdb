package org.throughline.core.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenSecretsTest {

    @TempDir
    Path folder;

    @Test
    void secretInAFile_isWhatStandsInIt() throws IOException {
        var file = Files.writeString(folder.resolve("secret"), "quartz\n");

        var given = new GivenSecrets(Map.of("THROUGHLINE_X_FILE", file.toString(), "THROUGHLINE_X", "of before"));

        assertThat(given.require("THROUGHLINE_X")).isEqualTo("quartz");
        assertThat(given).asString().doesNotContain("of before");
    }

    @Test
    void secretInAVariable_isTakenToo() {
        assertThat(new GivenSecrets(Map.of("THROUGHLINE_X", "quartz")).find("THROUGHLINE_X"))
                .contains("quartz");
    }

    @Test
    void missingSecret_isNamed() throws IOException {
        var empty = Files.createFile(folder.resolve("empty"));

        assertThatThrownBy(() -> new GivenSecrets(Map.of()).require("THROUGHLINE_X"))
                .hasMessageContaining("THROUGHLINE_X");
        for (var file : new Path[] {empty, folder.resolve("nowhere")}) {
            assertThatThrownBy(
                            () -> new GivenSecrets(Map.of("THROUGHLINE_X_FILE", file.toString())).find("THROUGHLINE_X"))
                    .hasMessageContaining("THROUGHLINE_X_FILE");
        }
    }
}
