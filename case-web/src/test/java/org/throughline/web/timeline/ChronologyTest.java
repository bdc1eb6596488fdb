package org.throughline.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.throughline.core.timeline.TimelinePage;
import org.throughline.web.language.Translations;
import org.throughline.web.layout.CasesFake;

class ChronologyTest {

    final CasesFake cases = new CasesFake();

    @Test
    void sheet_saysWhoseItIs_andWhoMadeItWhen() throws Exception {
        assertThat(words(Locale.ENGLISH))
                .contains("Mateo Villanueva-Cruz", "Born Mar 18, 2016.", "Case 2026-0001.")
                .contains("Made by Harbor Family Advocacy on Nov 20, 2026.", "1 / 1");
        assertThat(words(Translations.SPANISH)).contains("Fecha de nacimiento:", "Hecho por Harbor Family Advocacy");
    }

    String words(Locale locale) throws Exception {
        var chronology = Chronology.of(
                cases.get(cases.id),
                new TimelinePage(List.of(), Map.of(), 0),
                new Chronology.Made("Harbor Family Advocacy", CasesFake.FRIDAY),
                locale);
        try (var pdf = Loader.loadPDF(chronology.as("pdf"))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
