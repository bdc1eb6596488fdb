package org.throughline.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.deploy.process.CannotStart;
import org.throughline.deploy.settings.StackSettings;
import org.throughline.deploy.settings.StackSettings.Mode;
import org.throughline.docs.text.sandbox.Sandbox;

class StackTest {

    @TempDir
    Path folder;

    @Test
    void productionDataAreNeverThrownAway() throws Exception {
        var database = Files.createDirectories(folder.resolve("data/postgres"));
        var forgotTheMode = Map.of("THROUGHLINE_DATA", folder.resolve("data").toString());
        var stack = new Stack(StackSettings.from(forgotTheMode, folder), System.out);

        assertThatThrownBy(stack::clear).isInstanceOf(CannotStart.class).hasMessageContaining("production data");

        assertThat(database).exists();
    }

    @Test
    void aDemoIsThrownAwayWhole() throws Exception {
        var data = folder.resolve("data");
        Files.createDirectories(data.resolve("postgres"));
        Files.writeString(data.resolve("demo"), "demo");

        new Stack(StackSettings.from(Map.of("THROUGHLINE_DATA", data.toString()), folder), System.out).clear();

        assertThat(data).isEmptyDirectory();
    }

    @Test
    void productionStartsOnlyWhereWhatReadsDocumentsSeesNoOtherFile() {
        var sandbox = Sandbox.ofThisMachine();
        if (sandbox.hidesFiles()) {
            assertThatCode(() -> Stack.checkSandbox(Mode.PRODUCTION, sandbox)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> Stack.checkSandbox(Mode.PRODUCTION, sandbox))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("bubblewrap");
        }
        assertThatCode(() -> Stack.checkSandbox(Mode.DEMO, sandbox)).doesNotThrowAnyException();
    }
}
