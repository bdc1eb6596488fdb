package org.throughline.docs.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.problem.Invalid;

class AcceptedFilesTest {

    @ParameterizedTest
    @CsvSource({
        "juego.exe, 4d5a9000",
        "photo.jpg, 4d5a9000",
        "letter.pdf, 7f454c4602",
        "notes.txt, 23212f62696e2f7368",
        "plan.docx, cafebabe0000",
        "a.lnk, 4c0000000114020000",
        "setup.msi, d0cf11e0a1b11ae1",
        "game.jar, 504b030414000000000000000000000000000000000000000000000000004d4554412d494e462f"
    })
    void aProgramIsTurnedAwayWhateverItsName(String name, String content) {
        assertThatThrownBy(() -> check(name, HexFormat.of().parseHex(content)))
                .isInstanceOfSatisfying(
                        Invalid.class, problem -> assertThat(problem.code()).isEqualTo("document.program"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"start.bat", "run.vbs", "go.ps1", "page.hta", "x.js", "install.sh"})
    void aScriptIsText(String name) {
        assertThatThrownBy(() -> check(name, "del *.*".getBytes(ISO_8859_1))).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "film.mp4, 00000018667479706d703432",
        "film.pdf, 00000018667479706d703432",
        "song.mp3, 494433040000",
        "old.7z, 377abcaf271c0004",
        "old.rar, 526172211a0700",
        "thing.bin, 00010203c8"
    })
    void whatNobodyCanOpenIsTurnedAway(String name, String content) {
        assertThatThrownBy(() -> check(name, HexFormat.of().parseHex(content)))
                .isInstanceOfSatisfying(
                        Invalid.class, problem -> assertThat(problem.code()).isEqualTo("document.other-kind"));
    }

    @ParameterizedTest
    @CsvSource({
        "IMG_2042.HEIC, 00000018667479706865696300000000",
        "winmail.dat, 789f3e220100",
        "letter, 255044462d312e37",
        "noise.pdf, 8f00ff01c803",
        "plan.exe, 255044462d312e37"
    })
    void aPaperIsTakenWhateverItsName(String name, String content) throws IOException {
        assertThat(check(name, HexFormat.of().parseHex(content))).asHexString().isEqualToIgnoringCase(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252", "IBM850"})
    void textIsTakenInAnyCodePage(String charset) throws IOException {
        var text = "Evaluación del niño".getBytes(Charset.forName(charset));

        assertThat(check("nota", text)).isEqualTo(text);
    }

    @Test
    void ofALongFileNothingIsLost() throws IOException {
        var text = "x".repeat(100_000).getBytes(ISO_8859_1);

        assertThat(check("long.txt", text)).isEqualTo(text);
    }

    private static byte[] check(String name, byte[] content) throws IOException {
        return AcceptedFiles.checked(FileName.of(name), new ByteArrayInputStream(content))
                .readAllBytes();
    }
}
