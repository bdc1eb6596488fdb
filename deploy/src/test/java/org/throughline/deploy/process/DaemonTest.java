package org.throughline.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaemonTest {

    @TempDir
    Path temporary;

    Path data;
    Path folder;

    @BeforeEach
    void makeFolders() throws Exception {
        data = temporary.resolve("with a space");
        folder = Files.createDirectories(data.resolve("sleeper"));
    }

    @Test
    void runsUntilItIsStopped() {
        var daemon = sleeper();
        assertThat(daemon.isRunning()).isTrue();

        daemon.stop(Duration.ofSeconds(5));

        assertThat(daemon.isRunning()).isFalse();
    }

    @Test
    void aNumberThatWentToSomebodyElseIsNotOurs() throws Exception {
        var pidFile = Files.createDirectories(data.resolve("run")).resolve("sleeper.pid");
        Files.writeString(pidFile, Long.toString(ProcessHandle.current().pid()));
        var daemon = new Daemon("Sleeper", data, folder);

        daemon.stop(Duration.ofSeconds(1));

        assertThat(daemon.isRunning()).isFalse();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
        assertThat(pidFile).doesNotExist();
    }

    @Test
    void anotherLauncherFindsIt() {
        var daemon = sleeper();

        assertThat(new Daemon("Sleeper", data, folder).isRunning()).isTrue();

        daemon.stop(Duration.ofSeconds(5));
    }

    @Test
    void aProcessThatBecomesAnotherProgramHasNotEnded() {
        var daemon = new Daemon("Sleeper", data, folder);

        daemon.start(
                List.of("sh", "-c", "sleep 1; exec sh -c 'sleep 30; :' \"$BECOMES\""),
                Map.of("BECOMES", folder.toString()),
                new File("/dev/null"));

        assertThat(daemon.hasEnded()).isFalse();
        daemon.stop(Duration.ofSeconds(5));
        assertThat(daemon.hasEnded()).isTrue();
    }

    Daemon sleeper() {
        var daemon = new Daemon("Sleeper", data, folder);
        daemon.start(
                List.of("sh", "-c", "while true; do sleep 1; done", folder.toString()),
                Map.of(),
                new File("/dev/null"));
        Waiting.until(daemon::isRunning, Duration.ofSeconds(5));
        return daemon;
    }
}
