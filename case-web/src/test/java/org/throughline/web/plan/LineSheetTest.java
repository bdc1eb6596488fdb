package org.throughline.web.plan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.line.PapersFake;
import org.throughline.docs.line.PlanOnPaper;
import org.throughline.web.layout.CasesFake;

class LineSheetTest {

    @Test
    void sheet_saysHowFarEachLineComes_withThePages() {
        var paper = new PlanOnPaper()
                .need("Reading fluency")
                .goal("Reading", "Lena will read 90 words correct per minute.", "52", "90")
                .service("Specialized reading instruction", 30, "daily")
                .content();
        var drawn = PapersFake.drawn(PapersFake.plan(DocumentType.IEP, LocalDate.of(2026, 2, 5), paper));
        var cases = new CasesFake();

        var sheet = LineSheet.of(
                cases.get(cases.id), drawn, LinePicture.of(drawn, List.of()), new PlanWords(Locale.ENGLISH));

        assertThat(sheet.table().period()).isEqualTo("IEP of Feb 5, 2026. The one need has a line that runs through.");
        assertThat(sheet.table().rows())
                .containsExactly(List.of(
                        "Runs through",
                        "Reading fluency (Page 2)",
                        "Goal 1: Reading. 90 (Page 2)",
                        "Specialized reading instruction. 30 minutes, daily, Room 4 (Page 2)",
                        "Nothing found"));
        assertThat(new String(sheet.pdf(), ISO_8859_1)).startsWith("%PDF");
    }
}
