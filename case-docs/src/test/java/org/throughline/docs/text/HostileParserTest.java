package org.throughline.docs.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.docs.text.protocol.ReaderSignals;
import org.throughline.docs.text.protocol.ReaderTask;
import org.throughline.docs.text.protocol.Reading;
import org.throughline.docs.text.protocol.Unreadable;

/** Whatever a parser does, it does it to its own process: Tika's parser for tests does as the file says. */
class HostileParserTest {

    static final ScheduledExecutorService WATCHDOG = Executors.newScheduledThreadPool(1);

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // start sets it
    static ReaderCommand command;

    @SuppressWarnings("NullAway.Init") // start sets it
    static ReaderPool pool;

    /** The type is told as a text, which is read; that of the parser is another name of it. */
    @BeforeAll
    static void start() throws IOException {
        Files.writeString(folder.resolve("custom-mimetypes.xml"), """
                <mime-info>
                  <mime-type type="text/x-mock">
                    <alias type="application/mock+xml"/>
                    <magic priority="90"><match value="&lt;mock>" type="string" offset="0"/></magic>
                  </mime-type>
                </mime-info>
                """);
        var parser = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().matches("tika-core-.*-tests\\.jar"))
                .findFirst()
                .orElseThrow();
        command = ReaderCommand.ordinary().with(parser).with(folder);
        pool = new ReaderPool(command, 1, Duration.ofMinutes(1), WATCHDOG, Left.ORGANISATION);
    }

    @AfterAll
    static void nothingIsLeft() throws Exception {
        pool.close();
        WATCHDOG.shutdownNow();
        Left.nothing();
    }

    @AfterEach
    void theNextGoodFileIsRead() throws Exception {
        assertThat(((Reading.Text) read(Fixtures.pdf("All is well"))).pages()).containsExactly("All is well");
    }

    @Test
    void doesAsTheFileSays() throws Exception {
        assertThat(((Reading.Text) mock("<write>first</write><write>second</write>")).pages())
                .containsExactly("first\n\nsecond");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<print_out>1 2 3</print_out>",
                "<print_out random='100000'/>",
                "<print_err random='1000000'/>",
                "<thread_interrupt/>"
            })
    void whatItSaysAndDoesBesidesTheTextIsNoHarm(String deed) throws Exception {
        assertThat(((Reading.Text) mock("<write>before</write>" + deed + "<write>after</write>")).pages())
                .containsExactly("before\n\nafter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.StackOverflowError",
                "java.lang.NullPointerException",
                "java.io.IOException",
                "java.lang.NoClassDefFoundError",
                "java.lang.AssertionError"
            })
    void whateverItThrowsTheFileIsBroken(String thrown) throws Exception {
        assertThat(mock("<write>before</write><throw class='" + thrown + "'>a child's name</throw>"))
                .isEqualTo(new Reading.NoText("text/x-mock", Unreadable.BROKEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<hang millis='600000' heavy='false' interruptible='false'/>",
                "<hang millis='600000' heavy='true' pulse_millis='100' interruptible='false'/>"
            })
    void whatNeverEndsIsEnded(String deed) throws Exception {
        var file = file(deed);
        var hasty = new ReaderPool(command, 1, Duration.ofSeconds(3), WATCHDOG, Left.ORGANISATION);

        var reading = hasty.read(new ByteArrayInputStream(file), file.length, "file");
        hasty.close();

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.NoText.class, none -> assertThat(none.why()).isEqualTo(Unreadable.TOO_LONG));
    }

    @Test
    void whatEndsItsProcessIsToBeTriedAgain() {
        assertThatThrownBy(() -> mock("<system_exit/>")).isInstanceOf(IOException.class);
    }

    @Test
    void endsWithTheServerThatStartedIt() throws Exception {
        var lent = Files.createDirectory(folder.resolve("lent"));
        var started = new ArrayList<>(List.of("sh", "-c", "exec 3<&0; \"$@\" <&3 & exec sleep 600", "sh"));
        started.addAll(command.in(lent));
        var server = new ProcessBuilder(started)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(server.getInputStream().read()).isEqualTo(ReaderSignals.READY);
        var reader = server.children().findFirst().orElseThrow();
        try {
            ask(server, file("<hang millis='600000' heavy='false' interruptible='false'/>"));
            while (!Files.exists(lent.resolve("document"))) {
                Thread.sleep(20);
            }

            server.destroyForcibly();

            assertThat(reader.onExit()).succeedsWithin(Duration.ofSeconds(30));
        } finally {
            server.destroyForcibly();
            reader.destroyForcibly();
        }
    }

    private static void ask(Process server, byte[] file) throws IOException {
        var questions = new DataOutputStream(server.getOutputStream());
        new ReaderTask.ReadText("file").write(questions);
        questions.writeLong(file.length);
        questions.write(file);
        questions.flush();
    }

    @Test
    void whatNeedsAllMemoryOfAFreshProcessIsTooLarge() throws Exception {
        theNextGoodFileIsRead();

        assertThatThrownBy(() -> mock("<oom/>")).isInstanceOf(IOException.class);
        assertThat(mock("<oom/>"))
                .isInstanceOfSatisfying(
                        Reading.NoText.class, none -> assertThat(none.why()).isEqualTo(Unreadable.TOO_LARGE));
    }

    private static Reading mock(String deeds) throws Exception {
        return read(file(deeds));
    }

    private static byte[] file(String deeds) {
        return ("<mock>" + deeds + "</mock>").getBytes(UTF_8);
    }

    private static Reading read(byte[] file) throws Exception {
        return pool.read(new ByteArrayInputStream(file), file.length, "file");
    }
}
