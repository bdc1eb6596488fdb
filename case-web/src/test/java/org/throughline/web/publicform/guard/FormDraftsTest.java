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
        var name = drafts.keep("", "phone", "step 2");

        assertThat(drafts.find(name, "phone")).contains("step 2");
        assertThat(drafts.find(name, "phone")).contains("step 2");
        assertThat(drafts.keep(name, "phone", "step 3")).isEqualTo(name);
        assertThat(drafts.find(name, "phone")).contains("step 3");
    }

    @Test
    void draft_ofABrowserWithoutCookies_isShownOnce() {
        var name = drafts.keep("", "phone", "step 2");

        assertThat(drafts.find(name, "")).contains("step 2");
        assertThat(drafts.find(name, "")).isEmpty();
        assertThat(drafts.find(name, "phone")).contains("step 2");
    }

    @Test
    void draft_ofSomebodyElse_isNotReplaced() {
        var name = drafts.keep("", "phone", "step 2");
        drafts.find(name, "phone");

        var other = drafts.keep(name, "laptop", "mine");

        assertThat(other).isNotEqualTo(name);
        assertThat(drafts.find(name, "phone")).contains("step 2");
        assertThat(drafts.find(name, "laptop")).isEmpty();
    }

    @Test
    void draft_afterHalfAnHour_isForgotten() {
        var name = drafts.keep("", "phone", "step 2");

        now = now.plus(Duration.ofMinutes(31));

        assertThat(drafts.find(name, "phone")).isEmpty();
    }

    @Test
    void drafts_beyondTheMost_pushOutTheOldest() {
        var first = drafts.keep("", "phone", "step 2");
        for (var other = 0; other < 500; other++) {
            drafts.keep("", "flood", "more");
        }

        assertThat(drafts.find(first, "phone")).isEmpty();
    }

    private static Clock clock(InstantSource source) {
        return source.withZone(ZoneOffset.UTC);
    }
}
