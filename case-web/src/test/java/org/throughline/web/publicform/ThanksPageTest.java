package org.throughline.web.publicform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ThanksPageTest {

    static final AskWords ENGLISH = new AskWords(Locale.ENGLISH);
    static final LocalDate BY = LocalDate.of(2026, 12, 3);

    @Test
    void thanks_namesTheNumberThatCanBeCalled() {
        var page = new ThanksPage("harbor", "Harbor", "+1 510 555 0142", ENGLISH, "H7K-3M9", BY);

        assertThat(page.html()).contains("Call us:", "href=\"tel:+15105550142\"", ">+1 510 555 0142</a>", "H7K-3M9");
    }

    @Test
    void thanks_ofAnOrganisationWithoutANumber_namesNone() {
        var page = new ThanksPage("harbor", "Harbor", null, ENGLISH, "H7K-3M9", BY);

        assertThat(page.html()).contains("H7K-3M9").doesNotContain("Call us", "tel:");
    }
}
