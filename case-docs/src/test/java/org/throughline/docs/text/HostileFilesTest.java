package org.throughline.docs.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.docs.text.protocol.Reading;
import org.throughline.docs.text.protocol.ReadingLimits;
import org.throughline.docs.text.protocol.ScannedPage;
import org.throughline.docs.text.protocol.Unreadable;

/** Files that somebody made to do harm, or that came to harm, go all the way that an upload goes. */
class HostileFilesTest {

    static final ScheduledExecutorService WATCHDOG = Executors.newScheduledThreadPool(1);
    static final ReaderPool POOL =
            new ReaderPool(ReaderCommand.ordinary(), 1, Duration.ofMinutes(2), WATCHDOG, Left.ORGANISATION);
    static final ReaderPool HASTY =
            new ReaderPool(ReaderCommand.ordinary(), 1, Duration.ofSeconds(5), WATCHDOG, Left.ORGANISATION);
    static final Set<String> WITH_PARTS = Set.of("message/rfc822", "application/zip");

    static final Map<String, byte[]> ALL = new LinkedHashMap<>();

    /** Of some it is certain what must be said of them. */
    static final Map<String, Unreadable> WHY = Map.of(
            "nothing.pdf",
            Unreadable.BROKEN,
            "zeros.pdf",
            Unreadable.BROKEN,
            "cut-0.5-letter.docx",
            Unreadable.BROKEN,
            "negative.png",
            Unreadable.BROKEN,
            "ole.doc",
            Unreadable.BROKEN,
            "pages in a circle.pdf",
            Unreadable.NO_TEXT,
            "program.pdf",
            Unreadable.UNSUPPORTED,
            "bomb.xlsx",
            Unreadable.TOO_LARGE,
            "drawing that draws itself.pdf",
            Unreadable.TOO_LONG,
            "pictures in a circle.tiff",
            Unreadable.TOO_LONG);

    @BeforeAll
    static void make() throws IOException {
        for (var some : List.of(Damage.all(), Bombs.all(), OddPdfs.all(), OddPictures.all(), OddTexts.all())) {
            ALL.putAll(some);
        }
        assertThat(ALL).hasSizeGreaterThan(120).containsKeys(WHY.keySet().toArray(String[]::new));
    }

    @AfterAll
    static void nothingIsLeft() throws Exception {
        POOL.close();
        HASTY.close();
        WATCHDOG.shutdownNow();
        Left.nothing();
    }

    @AfterEach
    void theNextGoodFileIsRead() throws Exception {
        assertThat(text("next.pdf", Fixtures.pdf("All is well")).pages()).containsExactly("All is well");
    }

    static Stream<Arguments> files() {
        return ALL.entrySet().stream().map(file -> arguments(file.getKey(), file.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isReadOrRefusedInTime(String name, byte[] file) throws Exception {
        var reading = read(name, file);

        if (reading instanceof Reading.Text text) {
            assertThat(text.pages()).hasSizeBetween(1, ReadingLimits.PAGES).allSatisfy(HostileFilesTest::canBeKept);
        }
        var why = WHY.get(name);
        if (why != null) {
            assertThat(reading)
                    .isInstanceOfSatisfying(
                            Reading.NoText.class, none -> assertThat(none.why()).isEqualTo(why));
        }
        if (WITH_PARTS.contains(reading.mediaType())) {
            expand(file, reading.mediaType());
        }
    }

    private static void canBeKept(String page) {
        assertThat(page).doesNotContain("\0").isEqualTo(new String(page.getBytes(UTF_8), UTF_8));
    }

    static Stream<Arguments> pictures() {
        return files().filter(
                        file -> file.get()[0]
                                .toString()
                                .matches(
                                        "page (of a|like|of nothing).*|turned-10-.*(jpg|png|tiff)|(film|strips|a |as ).*(gif|tiff|png)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void isLookedAtInTime(String name, byte[] file) throws Exception {
        if (read(name, file) instanceof Reading.Text text && !text.scans().isEmpty()) {
            assertThat(scan(file, text)).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            cut-0.98-plan.pdf, Mateo will read ninety words
            two billion pages.pdf, The annual goals
            outline in a circle.pdf, The annual goals
            letter.pdf, La señora Peña pidió una reunión
            wide.txt, La señora Peña pidió una reunión
            wide too.txt, La señora Peña pidió una reunión
            narrow.txt, La señora Peña pidió una reunión
            halves.txt, The team meets on March 3
            backwards.txt, The team meets on March 3
            """)
    void whatIsGoodInItIsRead(String name, String words) throws Exception {
        assertThat(words(name, requireNonNull(ALL.get(name)))).contains(words);
    }

    @Test
    void saysThatAPdfHoldsMoreThanItsPages() throws Exception {
        for (var file : List.of(
                OddPdfs.withProgram(),
                OddPdfs.withProgramOnAPage(),
                OddPdfs.withFileInside(),
                OddPdfs.withFileOnAPage())) {
            var text = text("plan.pdf", file);
            assertThat(text.active()).isTrue();
            assertThat(text.pages()).containsExactly("The annual goals");
        }
        assertThat(text("plan.pdf", OddPdfs.withLink()).active()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "svg", "xhtml"})
    void asksForNothingThatIsNotInTheFile(String kind, @TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret"), "another family's secret");
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
        });
        server.start();
        try {
            for (var address : List.of(
                    secret.toUri().toString(),
                    "http://127.0.0.1:" + server.getAddress().getPort() + "/")) {
                var doctype = "<!DOCTYPE x [<!ENTITY % p SYSTEM '" + address + "'> %p; <!ENTITY x SYSTEM '" + address
                        + "'>]>";
                assertThat(words("letter." + kind, xml(kind, doctype, "&x;"))).doesNotContain("secret");
            }
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "svg", "xhtml"})
    void laughsOnlyOnce(String kind) throws Exception {
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
        for (var level = 1; level < 30; level++) {
            laughs.append("<!ENTITY a%d '%s'>".formatted(level, ("&a" + (level - 1) + ";").repeat(10)));
        }

        assertThat(words("letter." + kind, xml(kind, laughs + "]>", "&a29;"))).hasSizeLessThan(1000);
    }

    private static byte[] xml(String kind, String doctype, String body) throws IOException {
        return switch (kind) {
            case "docx" -> Documents.wordFile(doctype, body);
            case "odt" -> Documents.odtFile(doctype, body, 1);
            case "svg" ->
                (doctype + "<svg xmlns='http://www.w3.org/2000/svg'><text>" + body + "</text></svg>").getBytes(UTF_8);
            default ->
                ("<?xml version='1.0'?>" + doctype + "<html xmlns='http://www.w3.org/1999/xhtml'><body>" + body
                                + "</body></html>")
                        .getBytes(UTF_8);
        };
    }

    @Test
    void noNameHarms() throws Exception {
        for (var name : List.of(
                "../../etc/passwd",
                "C:\\con",
                "a\0b.pdf",
                "\u202egpj.exe",
                "\ud800.pdf",
                "\u001b[2J\n\r.pdf",
                "",
                ".",
                "x".repeat(255))) {
            assertThat(text(name, Fixtures.pdf("A plan")).pages()).containsExactly("A plan");
        }
    }

    @Test
    void noNameInAnArchiveHarms(@TempDir Path folder) throws Exception {
        var outside = folder.resolve("evil.txt");
        var names = List.of(
                "../../../../../.." + outside,
                outside.toString(),
                "..\\..\\evil.txt",
                "a\0b",
                "\u202egpj.exe",
                "x".repeat(5_000),
                "con",
                "..");
        var files = new LinkedHashMap<String, String>();
        names.forEach(name -> files.put(name, "out"));

        assertThat(expand(Fixtures.zip(files), "application/zip")).hasSize(names.size());
        assertThat(outside).doesNotExist();
    }

    private static List<String> expand(byte[] file, String mediaType) throws Exception {
        var names = new ArrayList<String>();
        POOL.ask(
                Request.unpack(mediaType, (name, plain) -> names.add(name)),
                new ByteArrayInputStream(file),
                file.length);
        assertThat(names).hasSizeLessThanOrEqualTo(ReadingLimits.PARTS);
        return names;
    }

    private static List<ScannedPage> scan(byte[] file, Reading.Text text) throws Exception {
        return ScanTest.scan(
                POOL, file, text.mediaType(), List.of(text.scans().iterator().next()));
    }

    private static String words(String name, byte[] file) throws Exception {
        return switch (read(name, file)) {
            case Reading.Text text -> String.join("\n", text.pages());
            case Reading.NoText none -> "";
        };
    }

    private static Reading.Text text(String name, byte[] file) throws Exception {
        var reading = read(name, file);
        assertThat(reading).isInstanceOf(Reading.Text.class);
        return (Reading.Text) reading;
    }

    /** As the job does: what breaks a process down is tried once more. What never ends is not waited for as long. */
    private static Reading read(String name, byte[] file) throws Exception {
        try {
            return readOnce(name, file);
        } catch (IOException e) {
            return readOnce(name, file);
        }
    }

    private static Reading readOnce(String name, byte[] file) throws Exception {
        var pool = WHY.get(name) == Unreadable.TOO_LONG ? HASTY : POOL;
        return pool.read(new ByteArrayInputStream(file), file.length, name);
    }
}
