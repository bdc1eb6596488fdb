package org.throughline.web.publicform.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FormDraftsTest {

    Instant now = Instant.parse("2026-11-20T17:00:00Z");
    final FormDrafts<String> drafts = new FormDrafts<>(clock(() -> now));

    @Test
    void draft_ofTheSameBrowser_isFoundAgainAndAgainAndReplaced() {
        var name = drafts.keep("", "harbor", "phone", "step 2");

        assertThat(drafts.find(name, "harbor", "phone")).contains("step 2");
        assertThat(drafts.find(name, "harbor", "phone")).contains("step 2");
        assertThat(drafts.keep(name, "harbor", "phone", "step 3")).isEqualTo(name);
        assertThat(drafts.find(name, "harbor", "phone")).contains("step 3");
    }

    @Test
    void draft_ofABrowserWithoutCookies_isShownOnce() {
        var name = drafts.keep("", "harbor", "phone", "step 2");

        assertThat(drafts.find(name, "harbor", "")).contains("step 2");
        assertThat(drafts.find(name, "harbor", "")).isEmpty();
        assertThat(drafts.find(name, "harbor", "phone")).contains("step 2");
    }

    @Test
    void draft_ofSomebodyElse_isNotReplaced() {
        var name = drafts.keep("", "harbor", "phone", "step 2");
        drafts.find(name, "harbor", "phone");

        var other = drafts.keep(name, "harbor", "laptop", "mine");

        assertThat(other).isNotEqualTo(name);
        assertThat(drafts.find(name, "harbor", "phone")).contains("step 2");
        assertThat(drafts.find(name, "harbor", "laptop")).isEmpty();
    }

    @Test
    void draft_isShownInTheFormItWasWrittenIn_andInNoOther() {
        var name = drafts.keep("", "harbor", "phone", "to Harbor");

        assertThat(drafts.find(name, "summit", "")).isEmpty();
        assertThat(drafts.find(name, "summit", "phone")).isEmpty();
        assertThat(drafts.find(name, "harbor", "phone")).contains("to Harbor");
    }

    @Test
    void draft_ofAnotherForm_isNotReplaced() {
        var name = drafts.keep("", "harbor", "phone", "to Harbor");

        var other = drafts.keep(name, "summit", "phone", "to Summit");

        assertThat(other).isNotEqualTo(name);
        assertThat(drafts.find(name, "harbor", "phone")).contains("to Harbor");
    }

    @Test
    void draft_afterHalfAnHour_isForgotten() {
        var name = drafts.keep("", "harbor", "phone", "step 2");

        now = now.plus(Duration.ofMinutes(31));

        assertThat(drafts.find(name, "harbor", "phone")).isEmpty();
    }

    @Test
    void drafts_beyondTheMost_pushOutTheOldest() {
        var first = drafts.keep("", "harbor", "phone", "step 2");
        for (var other = 0; other < 500; other++) {
            drafts.keep("", "harbor", "flood", "more");
        }

        assertThat(drafts.find(first, "harbor", "phone")).isEmpty();
    }

    private static Clock clock(InstantSource source) {
        return source.withZone(ZoneOffset.UTC);
    }
}
