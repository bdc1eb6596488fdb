package org.throughline.docs.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.problem.Invalid;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "IMG_2042.jpg, Report card, Report card.jpg",
        "IMG_2042.JPG, Report card.jpg, Report card.jpg",
        "scan.pdf, IEP 2025/26, IEP 2025-26.pdf",
        "notes, Call of May 4, Call of May 4",
        "letter.pdf, letter.docx, letter.docx.pdf",
        ".profile, Settings, Settings"
    })
    void newName_keepsTheEnding(String came, String wish, String called) {
        assertThat(FileName.of(came).called(wish).value()).isEqualTo(called);
    }

    @Test
    void newName_thatIsTooLong_isRefused() {
        assertThatThrownBy(() -> FileName.of("a.pdf").called("x".repeat(252))).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            IEP 2026.pdf,               IEP 2026.pdf
            ../../etc/passwd,           passwd
            C:\\Users\\me\\IEP.docx,    IEP.docx
            ' evaluación.pdf ',         evaluación.pdf
            """)
    void keepsTheNameAndNoPath(String given, String kept) {
        assertThat(FileName.of(given).value()).isEqualTo(kept);
    }

    @Test
    void removesWhatCannotBeSeen() {
        assertThat(FileName.of("IEP\u202Efdp.exe\u0000\r\n").value()).isEqualTo("IEPfdp.exe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "/", "a/", "..", "\u200B", "\u0000"})
    void refusesAFileWithoutAName(String given) {
        assertThatThrownBy(() -> FileName.of(given))
                .isInstanceOfSatisfying(
                        Invalid.class, problem -> assertThat(problem.code()).isEqualTo("document.no-name"));
    }

    @Test
    void refusesMoreThan255Characters() {
        assertThat(FileName.of("x".repeat(255)).value()).hasSize(255);
        assertThatThrownBy(() -> FileName.of("x".repeat(300)))
                .isInstanceOfSatisfying(
                        Invalid.class, problem -> assertThat(problem.code()).isEqualTo("document.name-too-long"));
    }
}
