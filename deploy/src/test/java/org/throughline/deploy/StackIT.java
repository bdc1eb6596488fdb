package org.throughline.deploy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.deploy.process.HttpPage;

class StackIT {

    final TestStack test = TestStack.get();

    @Test
    void aSecondUpDoesNothing() {
        var before = processes();

        test.anotherStack().up();

        assertThat(processes()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "keycloak", "mail", "payara"})
    void upRepairsAfterAKill(String server) throws Exception {
        ProcessHandle.of(pid(server)).orElseThrow().destroyForcibly();
        Thread.sleep(1_000);

        test.anotherStack().up();

        assertThat(test.anotherStack().isRunning()).isTrue();
        assertThat(HttpPage.isOk(test.settings().httpPort(), "/health/ready")).isTrue();
        assertThat(test.token("ana.advocate")).isNotEmpty();
    }

    /** Whatever a server starts, and whoever breaks into that, may come to see it. */
    @ParameterizedTest
    @ValueSource(strings = {"postgres", "keycloak", "mail", "payara"})
    void environmentOfAServer_holdsNoSecret(String server) throws Exception {
        var environment = Files.readString(Path.of("/proc/" + pid(server) + "/environ"), ISO_8859_1);

        assertThat(environment).contains("PATH=");
        try (var secrets = Files.list(test.settings().secrets())) {
            for (var secret : secrets.filter(Files::isRegularFile).toList()) {
                var words = Files.readString(secret).strip();
                assertThat(words.isEmpty() || !environment.contains(words))
                        .as(secret.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void dataAndLogs_areTheOwnersAlone() throws Exception {
        var data = test.settings().data();

        for (var path : List.of(
                data,
                data.resolve("log"),
                data.resolve("log/payara.log"),
                data.resolve("keycloak/conf/keycloak.conf"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .as(path.toString())
                    .endsWith("------");
        }
        assertThat(data.resolve("keycloak/data/import/throughline-realm.json")).doesNotExist();
    }

    @Test
    void downLeavesNoProcess() {
        test.anotherStack().down();

        assertThat(test.anotherStack().isRunning()).isFalse();
        assertThat(ProcessHandle.allProcesses().filter(this::isOfThisStack)).isEmpty();

        test.anotherStack().up();
    }

    List<Long> processes() {
        return List.of(pid("postgres"), pid("keycloak"), pid("mail"), pid("payara"));
    }

    long pid(String server) {
        var file = test.settings().data().resolve("run").resolve(server + ".pid");
        try {
            return Long.parseLong(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isOfThisStack(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"))
                    .contains(test.settings().data().toString());
        } catch (IOException e) {
            return false;
        }
    }
}
