package org.throughline.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.throughline.web.language.Translations;

class FirstWordsTest {

    @Test
    void pageThatIsStillEmpty_saysInItsLanguageThatItIsComing() {
        var page = Jsoup.parse("<html lang=\"en\"><body><div id=\"outlet\"></div></body></html>");

        FirstWords.say(page, Translations.SPANISH);

        assertThat(page.select("html").attr("lang")).isEqualTo("es");
        assertThat(page.select("#outlet [role=status]").text()).isEqualTo("Cargando …");
        assertThat(page.select("noscript").text()).contains("JavaScript");
        assertThat(page.title()).isEqualTo("Throughline");
    }

    @Test
    void englishPage_saysSoToo() {
        var page = Jsoup.parse("<html lang=\"es\"><body><div id=\"outlet\"></div></body></html>");

        FirstWords.say(page, Locale.ENGLISH);

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }
}
