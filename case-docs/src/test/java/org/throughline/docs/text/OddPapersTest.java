package org.throughline.docs.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.docs.text.protocol.Reading;
import org.throughline.docs.text.protocol.ScannedPage;

/** Papers as other programs make them, read in the real process. */
class OddPapersTest {

    static final ScheduledExecutorService WATCHDOG = Executors.newScheduledThreadPool(1);
    static final ReaderPool POOL =
            new ReaderPool(ReaderCommand.yielding(), 1, Duration.ofMinutes(2), WATCHDOG, Left.ORGANISATION);

    @AfterAll
    static void stop() {
        POOL.close();
        WATCHDOG.shutdownNow();
    }

    @Test
    void aZipOfWindows_namesAreAsPeopleGaveThem() throws Exception {
        var zip = paper("papeles-de-la-escuela.zip");

        assertThat(text(zip, "papeles.zip").pages().getFirst())
                .contains("Evaluación psicológica.pdf", "Notificación año 2026/Aviso de octubre.pdf");
        assertThat(unpacked(zip, "application/zip").keySet())
                .containsExactly("Evaluación psicológica.pdf", "Notificación año 2026/Aviso de octubre.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "IBM850", "windows-1252", "IBM437"})
    void aZipInAnyCodePage_namesAreRight(String charset) throws Exception {
        var name = "Evaluación del niño Nuñez, ¿qué pasó en inglés.txt";
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, Charset.forName(charset))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write("words".getBytes(UTF_8));
        }

        assertThat(unpacked(bytes.toByteArray(), "application/zip").keySet()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "IBM850", "windows-1252", "x-MacRoman"})
    void textInAnyCodePage_isRead(String charset) throws Exception {
        var words = "La reunión del niño será el miércoles. ¿Vendrá usted? MUÑOZ NÚÑEZ";

        assertThat(text(words.getBytes(Charset.forName(charset)), "nota.txt").pages())
                .containsExactly(words);
    }

    @Test
    void aWordFileWhoseBodyHasAnotherName_isRead() throws Exception {
        assertThat(text(paper("letter-from-word-online.docx"), "letter.docx").pages())
                .singleElement()
                .asString()
                .startsWith("October 8, 2026")
                .contains("obsidian");
    }

    @Test
    void whatWasStruckOutOrMovedAway_isNotRead() throws Exception {
        var docx = docx("""
                <w:p><w:r><w:t>The district </w:t></w:r>
                <w:del w:id="1"><w:r><w:delText>refuses</w:delText></w:r></w:del>
                <w:ins w:id="2"><w:r><w:t>agrees</w:t></w:r></w:ins>
                <w:moveFrom w:id="3"><w:r><w:t>elsewhere</w:t></w:r></w:moveFrom>
                <w:moveTo w:id="4"><w:r><w:t> to meet</w:t></w:r></w:moveTo></w:p>""");

        assertThat(text(docx, "notice.docx").pages()).containsExactly("The district agrees to meet");
    }

    @Test
    void aTickedBoxOfAnyKind_isSeen() throws Exception {
        var docx = docx("""
                <w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r><w:r><w:t xml:space="preserve"> symbol</w:t></w:r></w:p>
                <w:p><w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>¨</w:t></w:r><w:r><w:t xml:space="preserve"> letter</w:t></w:r></w:p>
                <w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:t xml:space="preserve"> old field</w:t></w:r></w:p>
                <w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:t xml:space="preserve"> emptied</w:t></w:r></w:p>
                <w:p><w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> control</w:t></w:r></w:p>""");

        assertThat(text(docx, "form.docx").pages())
                .containsExactly("☒ symbol\n☐ letter\n☒ old field\n☐ emptied\n☒ control");
    }

    @Test
    void whatWasFilledIn_standsOnItsPage() throws Exception {
        var pages = text(paper("form-consent-refused.pdf"), "form.pdf").pages();

        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst()).contains("Yusra Lindqvist", "malachite");
        assertThat(pages.getLast())
                .contains("☐ I consent to the assessment plan.", "☒ I do not consent to the assessment plan.")
                .contains("10/14/2026");
    }

    @Test
    void aStampOverAScan_doesNotHideIt() throws Exception {
        var paper = paper("portal-header-over-scan.pdf");

        assertThat(text(paper, "scan.pdf").scans()).containsExactly(1);
        assertThat(scanned(paper, 1).text()).contains("feldspar");
    }

    @Test
    void lettersThatMakeNoWords_areReadAsTheyLook() throws Exception {
        var paper = paper("evaluation-shifted-font.pdf");

        var read = text(paper, "evaluation.pdf");
        assertThat(read.scans()).containsExactly(1);
        assertThat(read.pages()).containsExactly("");
        assertThat(scanned(paper, 1).text()).contains("hematite");
    }

    @Test
    void aPlainPdf_isNoPicture() throws Exception {
        assertThat(text(paper("request-ordinal.pdf"), "request.pdf").scans()).isEmpty();
        assertThat(text(paper("notice-with-scores.pdf"), "notice.pdf").scans()).isEmpty();
        assertThat(text(paper("report-with-ligatures.pdf"), "report.pdf").scans())
                .isEmpty();
    }

    @Test
    void joinedLettersAndPartedWords_areWhole() throws Exception {
        assertThat(text(paper("report-with-ligatures.pdf"), "report.pdf")
                        .pages()
                        .getFirst())
                .contains(
                        "accommodations",
                        "modifications",
                        "confirm",
                        "difficulty",
                        "fluency",
                        "classroom modifications");
    }

    @Test
    void theAttachmentsInWinmailDat_areFilesOfTheLetter() throws Exception {
        var parts = unpacked(paper("letter-with-winmail.eml"), "message/rfc822");

        assertThat(parts).containsKey("Notice for Ruben.pdf").doesNotContainKey("winmail.dat");
        assertThat(text(requirePart(parts, "Notice for Ruben.pdf"), "notice.pdf")
                        .pages()
                        .getFirst())
                .contains("labradorite");
    }

    @Test
    void aLetterInALetterInALetter_isCalledByItsSubject() throws Exception {
        var inner = unpacked(paper("forwarded-twice.eml"), "message/rfc822");
        assertThat(inner.keySet()).containsExactly("Fwd: Report.eml");
        var innermost = unpacked(requirePart(inner, "Fwd: Report.eml"), "message/rfc822");
        assertThat(innermost.keySet()).containsExactly("Report.eml");
        assertThat(text(requirePart(innermost, "Report.eml"), "Report.eml")
                        .pages()
                        .getFirst())
                .contains("larimar");
        assertThat(unpacked(requirePart(innermost, "Report.eml"), "message/rfc822")
                        .keySet())
                .containsExactly("SLP report.pdf");
    }

    private static byte[] paper(String name) throws IOException {
        try (var in = OddPapersTest.class.getResourceAsStream("papers/" + name)) {
            return in.readAllBytes();
        }
    }

    private static byte[] docx(String body) throws IOException {
        return Fixtures.zip(
                Map.of("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                </Types>""", "_rels/.rels", """
                <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
                </Relationships>""", "word/document.xml", """
                <?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                <w:body>%s</w:body></w:document>""".formatted(body)));
    }

    private static Reading.Text text(byte[] file, String name) throws Exception {
        var reading = POOL.read(new ByteArrayInputStream(file), file.length, name);
        assertThat(reading).isInstanceOf(Reading.Text.class);
        return (Reading.Text) reading;
    }

    private static Map<String, byte[]> unpacked(byte[] file, String mediaType) throws Exception {
        var parts = new LinkedHashMap<String, byte[]>();
        var whole = POOL.ask(
                Request.unpack(mediaType, (name, plain) -> parts.put(name, plain.readAllBytes())),
                new ByteArrayInputStream(file),
                file.length);
        assertThat(whole).isTrue();
        return parts;
    }

    private static byte[] requirePart(Map<String, byte[]> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static ScannedPage scanned(byte[] file, int page) throws Exception {
        return ScanTest.scan(POOL, file, "application/pdf", List.of(page)).getFirst();
    }
}
