package org.throughline.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class PlainPageTest {

    static final Locale SPANISH = Locale.forLanguageTag("es-MX");

    @Test
    void speaksSpanishToWhoAsksForItAndEnglishToEverybodyElse() {
        assertThat(new PlainPage(SPANISH, "bye.title").html())
                .contains("lang=\"es\"")
                .contains("Su sesión se cerró");
        assertThat(new PlainPage(Locale.GERMAN, "bye.title").html())
                .contains("lang=\"en\"")
                .contains("You are signed out");
    }

    @Test
    void namesCannotBringMarkup() {
        var page = new PlainPage(Locale.ENGLISH, "no-role.title").paragraph("no-role.text", "<script>'x'</script>");

        assertThat(page.html()).contains("&lt;script&gt;&#39;x&#39;").doesNotContain("<script>");
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        var english = ResourceBundle.getBundle("org.throughline.web.login.pages", Locale.ROOT);
        var spanish = ResourceBundle.getBundle("org.throughline.web.login.pages", SPANISH);

        assertThat(spanish.keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(spanish.getString(key)).isNotEqualTo(english.getString(key)));
    }
}
