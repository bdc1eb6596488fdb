package org.throughline.docs.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.docs.text.sandbox.Sandbox;

/** Whoever takes over a process that reads finds nothing there: started as the server starts it. */
class SandboxTest {

    static final Sandbox SANDBOX = Sandbox.ofThisMachine();

    @TempDir
    Path machine;

    @Test
    void aProcessThatIsTakenOverGetsHoldOfNothing() throws Exception {
        var masterKey = Files.writeString(machine.resolve("master-key.json"), "the key of all keys");
        var environment = "/proc/" + ProcessHandle.current().pid() + "/environ";
        var parents = "/proc/" + ProcessHandle.current().parent().orElseThrow().pid() + "/environ";
        var ofAnother = ReaderFolder.create();
        var document = Files.writeString(ofAnother.resolve("document"), "another family's paper");
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(server.getLocalPort());
            var files = List.of(masterKey.toString(), environment, parents, document.toString());

            var said = intrude(port, files);

            assertThat(said).contains("own got").contains("socket denied");
            assumeTrue(SANDBOX.hidesFiles(), this::sayAloud);
            assertThat(said)
                    .containsAll(files.stream().map(file -> file + " denied").toList());
        } finally {
            ReaderFolder.wipe(ofAnother);
        }
    }

    @Test
    void theProcessIsNobodyAndMayDoNothing() throws Exception {
        var said = intrude("1", List.of());

        assumeTrue(SANDBOX.hidesFiles(), this::sayAloud);
        assertThat(said)
                .contains("status CapPrm:\t0000000000000000")
                .contains("status CapEff:\t0000000000000000")
                .contains("status CapBnd:\t0000000000000000")
                .contains("status NoNewPrivs:\t1");
        assertThat(said.stream().filter(line -> line.startsWith("status Uid:")))
                .singleElement()
                .asString()
                .doesNotContain("\t0\t");
    }

    @Test
    void theProcessSharesNeitherNamespaceNorEnvironmentWithTheServer() throws Exception {
        assumeTrue(SANDBOX.label().equals("bubblewrap"), this::sayAloud);

        var said = intrude("1", List.of());

        for (var namespace : List.of("mnt", "pid", "net", "ipc", "user")) {
            var own = Files.readSymbolicLink(Path.of("/proc/self/ns", namespace));
            assertThat(said)
                    .filteredOn(line -> line.startsWith("namespace " + namespace))
                    .singleElement()
                    .isNotEqualTo("namespace " + own);
        }
        assertThat(said)
                .filteredOn(line -> line.startsWith("environment "))
                .allMatch(line -> line.matches("environment (PATH|OMP_THREAD_LIMIT|TMPDIR|PWD|OLDPWD|SHLVL|_)"));
        assertThat(said).contains("java changed denied");
    }

    @Test
    void theKernelRefusesWhatBreaksOut() throws Exception {
        assumeTrue(SANDBOX.label().startsWith("bubblewrap") && !SANDBOX.label().contains("filter"), this::sayAloud);

        assertThat(intrude("1", List.of())).contains("status Seccomp:\t2");
    }

    @Test
    void theProcessHasRoomNowhereButInItsDirectory() throws Exception {
        assumeTrue(SANDBOX.hidesFiles(), this::sayAloud);

        assertThat(intrude("1", List.of()))
                .contains("own got", "room in / denied", "room in /tmp denied", "room in /dev/shm denied");
    }

    @Test
    void theProcessStartsNoCrowdOfOthers() throws Exception {
        assumeTrue(SANDBOX.hidesFiles(), this::sayAloud);

        assertThat(intrude("1", List.of())).contains("crowd denied");
    }

    @Test
    void aProcessThatFillsItsDirectory_isEnded() throws Exception {
        var starter = new ReaderStarter();
        var watchdog = Executors.newScheduledThreadPool(1);
        var reader = ReaderProcess.start(ReaderCommand.ordinary(), starter, watchdog, new FolderLimit(64 * 1024, 10));
        try {
            reader.endIfFull();
            assertThat(reader.isAlive()).isTrue();

            for (var i = 0; i < 11; i++) {
                Files.createFile(reader.directory().resolve("more" + i));
            }
            reader.endIfFull();

            assertThat(reader.isAlive()).isFalse();
        } finally {
            reader.end();
            starter.close();
            watchdog.shutdownNow();
        }
    }

    @Test
    void aProcessServesTheOrganisationThatItHasReadForAndNoOther() throws Exception {
        var harbor = new UUID(0, 1);
        var summit = new UUID(0, 2);
        var watchdog = Executors.newScheduledThreadPool(1);
        var starter = new ReaderStarter();
        var reader = ReaderProcess.start(ReaderCommand.ordinary(), starter, watchdog);
        try {
            var idle = new IdleReaders();
            idle.add(reader);
            assertThat(idle.take(harbor)).contains(reader);

            reader.serve(harbor);
            idle.add(reader);

            assertThat(idle.take(summit)).isEmpty();
            assertThat(idle.take(harbor)).contains(reader);
        } finally {
            reader.end();
            starter.close();
            watchdog.shutdownNow();
        }
    }

    /** Where nothing hides files, documents are still read, without network and privileges, also in a closed directory. */
    @Test
    void withoutBubblewrap_aProcessReadsAllTheSame() throws Exception {
        var closed = Files.createDirectory(
                machine.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var mine = Files.createDirectory(closed.resolve("mine"));
        var command = ReaderCommand.ordinary().in(Sandbox.withoutBubblewrap()).with(tests());

        var said = intrude(command, mine, "1", List.of());

        assertThat(said).contains("own got").contains("socket denied");
        assertThat(said).contains("status NoNewPrivs:\t1").contains("status CapEff:\t0000000000000000");
    }

    private String sayAloud() {
        var words = "THIS MACHINE CANNOT HIDE ITS FILES FROM WHAT READS DOCUMENTS (" + SANDBOX.label()
                + "): install bubblewrap. That nothing can be got hold of was NOT tested.";
        System.getLogger(SandboxTest.class.getName()).log(System.Logger.Level.ERROR, words);
        return words;
    }

    private static List<String> intrude(String port, List<String> files) throws Exception {
        var directory = ReaderFolder.create();
        try {
            return intrude(ReaderCommand.ordinary().with(tests()), directory, port, files);
        } finally {
            ReaderFolder.wipe(directory);
        }
    }

    private static List<String> intrude(ReaderCommand command, Path directory, String port, List<String> files)
            throws Exception {
        var arguments = new String[files.size() + 1];
        arguments[0] = port;
        for (var i = 0; i < files.size(); i++) {
            arguments[i + 1] = files.get(i);
        }
        var process = command.process(directory, command.in(directory, Intruder.class, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(said).isNotEmpty();
        return said;
    }

    private static Path tests() throws IOException {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.endsWith("test-classes"))
                .findFirst()
                .orElseThrow(() -> new IOException("The classes of the tests are not there"));
    }
}
