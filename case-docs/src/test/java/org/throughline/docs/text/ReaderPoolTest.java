package org.throughline.docs.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.throughline.docs.text.protocol.Reading;
import org.throughline.docs.text.protocol.ReadingLimits;
import org.throughline.docs.text.protocol.Unlocked;
import org.throughline.docs.text.protocol.Unreadable;

/** The real process, started as the server starts it. */
class ReaderPoolTest {

    static final ScheduledExecutorService WATCHDOG = Executors.newScheduledThreadPool(1);
    static final ReaderPool POOL =
            new ReaderPool(ReaderCommand.ordinary(), 1, Duration.ofSeconds(60), WATCHDOG, Left.ORGANISATION);

    @BeforeAll
    static void start() throws Exception {
        POOL.warmUp();
        assertThat(POOL.isWorking()).isTrue();
    }

    @AfterAll
    static void stop() {
        POOL.close();
        WATCHDOG.shutdownNow();
    }

    @Test
    void readsEachPageOfAPdf() throws Exception {
        var text = text(Fixtures.pdf("Present levels", "Annual goals"), "IEP.pdf");

        assertThat(text.mediaType()).isEqualTo("application/pdf");
        assertThat(text.pages()).containsExactly("Present levels", "Annual goals");
        assertThat(text.otherType()).isFalse();
    }

    @Test
    void dividesAWordDocumentAtItsPageBreaks() throws Exception {
        var text = text(Fixtures.docx("A letter", "Its second page"), "letter.docx");

        assertThat(text.pages()).containsExactly("A letter", "Its second page");
    }

    @Test
    void readsPlainTextInAnyEncoding() throws Exception {
        assertThat(text("Reunión con la señora Peña".getBytes(UTF_8), "nota.txt")
                        .pages())
                .containsExactly("Reunión con la señora Peña");
        assertThat(text("La evaluación y la reunión del niño".getBytes(ISO_8859_1), "nota.txt")
                        .pages())
                .containsExactly("La evaluación y la reunión del niño");
    }

    @Test
    void readsAnEmailWithItsHeadersAndWithoutItsAttachments() throws Exception {
        var text = text(Fixtures.email("Request for records", "Please send all logs."), "mail.eml");

        assertThat(text.pages())
                .singleElement()
                .asString()
                .contains("Subject: Request for records", "ana@demo.throughline.test", "principal@school.test", "2026")
                .contains("Please send all logs.")
                .doesNotContain("attached secret");
    }

    @Test
    void handsOverTheAttachmentsOfALetter() throws Exception {
        var parts = new ArrayList<String>();

        assertThat(unpack(Fixtures.email("Request", "See the notes."), "message/rfc822", parts))
                .isTrue();
        assertThat(parts).containsExactly("notes.txt: attached secret");
    }

    @Test
    void handsOverTheFilesOfAnArchiveAndListsThem() throws Exception {
        var zip = Fixtures.zip(Map.of("school/plan.txt", "the plan", "../../evil.txt", "out", "empty.txt", ""));
        var parts = new ArrayList<String>();

        assertThat(unpack(zip, "application/zip", parts)).isTrue();
        assertThat(parts).containsExactlyInAnyOrder("school/plan.txt: the plan", "../../evil.txt: out");
        assertThat(text(zip, "papers.zip").pages()).singleElement().asString().contains("school/plan.txt", "empty.txt");
    }

    @Test
    void takesNoMoreOutOfAnArchiveThanFitsSaysSoAndGoesOn() throws Exception {
        var parts = new ArrayList<String>();

        assertThat(unpack(Fixtures.zipBomb(), "application/zip", parts)).isFalse();
        assertThat(unpack("no archive at all".getBytes(UTF_8), "application/zip", parts))
                .isFalse();
        assertThat(parts).containsExactly("small.txt: small");
        assertThat(text(Fixtures.pdf("the next one"), "IEP.pdf").pages()).containsExactly("the next one");
    }

    @Test
    void takesThePasswordOffAFileWhenItIsTheRightOne() throws Exception {
        var pdf = Fixtures.encryptedPdf("a locked plan");
        var docx = Fixtures.encryptedDocx("a locked letter");
        var opened = new ArrayList<byte[]>();

        assertThat(unlock(pdf, "application/pdf", "wrong", opened)).isEqualTo(Unlocked.WRONG_PASSWORD);
        assertThat(unlock(docx, "application/x-tika-ooxml-protected", "Secret", opened))
                .isEqualTo(Unlocked.WRONG_PASSWORD);
        assertThat(opened).isEmpty();
        assertThat(unlock(pdf, "application/pdf", "secret", opened)).isEqualTo(Unlocked.OPENED);
        assertThat(unlock(docx, "application/x-tika-ooxml-protected", "secret", opened))
                .isEqualTo(Unlocked.OPENED);

        assertThat(text(opened.getFirst(), "plan.pdf").pages()).containsExactly("a locked plan");
        assertThat(text(opened.getLast(), "letter.docx").pages()).containsExactly("a locked letter");
    }

    @Test
    void opensNoLockThatItDoesNotKnow() throws Exception {
        var opened = new ArrayList<byte[]>();

        assertThat(unlock("no file at all".getBytes(UTF_8), "application/pdf", "secret", opened))
                .isEqualTo(Unlocked.NO_WAY);
        assertThat(unlock(Fixtures.encryptedPdf("plan"), "application/x-tika-ooxml-protected", "secret", opened))
                .isEqualTo(Unlocked.NO_WAY);
        assertThat(unlock(Fixtures.encryptedPdf("plan"), "application/msword", "secret", opened))
                .isEqualTo(Unlocked.NO_WAY);
        assertThat(opened).isEmpty();
    }

    private static Unlocked unlock(byte[] file, String mediaType, String password, List<byte[]> opened)
            throws Exception {
        return POOL.ask(
                Request.unlock(mediaType, password, plain -> opened.add(plain.readAllBytes())),
                new ByteArrayInputStream(file),
                file.length);
    }

    @Test
    void readsByContentAndNotesAWrongName() throws Exception {
        var text = text(Fixtures.pdf("Really a PDF"), "letter.docx");

        assertThat(text.mediaType()).isEqualTo("application/pdf");
        assertThat(text.otherType()).isTrue();
    }

    @Test
    void saysWhyThereIsNoText() throws Exception {
        assertThat(why(Fixtures.encryptedPdf("secret"), "locked.pdf")).isEqualTo(Unreadable.ENCRYPTED);
        assertThat(why(Fixtures.encryptedDocx("secret"), "locked.docx")).isEqualTo(Unreadable.ENCRYPTED);
        assertThat(why(Fixtures.encryptedXls(), "locked.xls")).isEqualTo(Unreadable.LOCKED);
        assertThat(why(" \n ".getBytes(UTF_8), "empty.txt")).isEqualTo(Unreadable.EMPTY);
        assertThat(why(new byte[] {0, 1, 2, 3, (byte) 200}, "thing.bin")).isEqualTo(Unreadable.UNSUPPORTED);
    }

    @Test
    void saysThatAFileIsBroken() throws Exception {
        var docx = Fixtures.docx("one", "two");
        var noise = new byte[5000];
        new Random(1).nextBytes(noise);

        assertThat(why(Arrays.copyOf(docx, docx.length / 2), "half.docx")).isEqualTo(Unreadable.BROKEN);
        assertThat(why("%PDF-1.7\nthis is no PDF".getBytes(UTF_8), "broken.pdf"))
                .isEqualTo(Unreadable.BROKEN);
        assertThat(why(noise, "noise.pdf")).isEqualTo(Unreadable.BROKEN);
    }

    @Test
    void stopsAtTheLimitOfADocumentThatUnpacksToHundredsOfMegabytes() throws Exception {
        var reading = read(Fixtures.docxBomb(), "bomb.docx");

        assertThat(reading).isInstanceOfSatisfying(Reading.Text.class, text -> {
            assertThat(text.truncated()).isTrue();
            assertThat(text.pages().getFirst().length()).isLessThanOrEqualTo(ReadingLimits.CHARACTERS);
        });
        assertThat(text(Fixtures.pdf("the next one"), "IEP.pdf").pages()).containsExactly("the next one");
    }

    @Test
    void takesANameOfAnyLength() throws Exception {
        assertThat(text(Fixtures.pdf("long name"), "é".repeat(251) + ".pdf").pages())
                .containsExactly("long name");
    }

    @Test
    void aLateDocumentEndsItsProcessAndTheNextGetsANewOne() throws Exception {
        var pool = new ReaderPool(ReaderCommand.ordinary(), 1, Duration.ofMillis(1), WATCHDOG, Left.ORGANISATION);
        try {
            for (var attempt = 0; attempt < 2; attempt++) {
                assertThat(pool.read(
                                new ByteArrayInputStream(Fixtures.docxBomb()), Fixtures.docxBomb().length, "b.docx"))
                        .asInstanceOf(type(Reading.NoText.class))
                        .extracting(Reading.NoText::why)
                        .isEqualTo(Unreadable.TOO_LONG);
            }
        } finally {
            pool.close();
        }
    }

    @Test
    void leavesNoPlainTextBehind() throws Exception {
        text(Fixtures.pdf("not to be left"), "IEP.pdf");

        try (var directories = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            var own = ReaderFolder.PREFIX + ProcessHandle.current().pid() + "-";
            assertThat(directories.filter(path -> path.getFileName().toString().startsWith(own)))
                    .isNotEmpty()
                    .allSatisfy(path -> assertThat(path.resolve("document")).doesNotExist());
        }
    }

    @Test
    void whatAKilledProcessLeftIsWiped() throws Exception {
        var ended = new ProcessBuilder("true").start();
        ended.waitFor();
        var left = Files.createTempDirectory(ReaderFolder.PREFIX + ended.pid() + "-");
        Files.writeString(left.resolve("document"), "a child's evaluation");

        ReaderFolder.sweep();

        assertThat(left).doesNotExist();
    }

    static boolean unpack(byte[] file, String mediaType, List<String> parts) throws Exception {
        return POOL.ask(
                Request.unpack(
                        mediaType,
                        (name, plain) -> parts.add(name + ": " + new String(plain.readAllBytes(), UTF_8).strip())),
                new ByteArrayInputStream(file),
                file.length);
    }

    static Reading.Text text(byte[] file, String name) throws Exception {
        var reading = read(file, name);
        assertThat(reading).isInstanceOf(Reading.Text.class);
        return (Reading.Text) reading;
    }

    static Unreadable why(byte[] file, String name) throws Exception {
        var reading = read(file, name);
        assertThat(reading).as(name).isInstanceOf(Reading.NoText.class);
        return ((Reading.NoText) reading).why();
    }

    static Reading read(byte[] file, String name) throws Exception {
        return POOL.read(new ByteArrayInputStream(file), file.length, name);
    }
}
