package org.throughline.core.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.throughline.core.fact.FactType;

class StandardPlaybooksTest {

    @Test
    void theStandardOnesCanBeLoaded() {
        var all = StandardPlaybooks.all();

        assertThat(all.values())
                .extracting(PlaybookContent::trigger)
                .containsExactly(
                        PlaybookTrigger.ANY_CASE,
                        PlaybookTrigger.of(FactType.CONSENT_RECEIVED),
                        PlaybookTrigger.of(FactType.IEP_MEETING_HELD));
        // whatever is in the file passes the rules
        all.forEach((key, content) -> {
            var playbook = new Playbook(content, key, Instant.EPOCH);
            content.steps().forEach(step -> new PlaybookStep(playbook.id(), 0, step));
        });
        assertThat(all)
                .hasEntrySatisfying(
                        "meeting-held",
                        content -> assertThat(content.steps())
                                .last()
                                .isEqualTo(new PlaybookContent.Step(
                                        "Ask for the progress data",
                                        "For each goal: the numbers since the last time, not only a word for them.",
                                        63,
                                        StepTaker.LEAD,
                                        63)));
    }
}
