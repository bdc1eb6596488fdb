package org.throughline.docs.recognition.rule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.throughline.docs.recognition.content.Need;
import org.throughline.docs.recognition.content.PlanContent;

/** Plans of districts that ask in their own words. */
class PlanInOwnWordsTest {

    private final DrawnPlan plan = new DrawnPlan(/* breaks= */ false, 0.8, null);

    @Test
    void goalAskedForInQuestions_isReadByWhatTheyAskFor() {
        plan.heading("Annual Goals");
        plan.paragraph("Goal 1 - Reading");
        plan.paragraph("Where is the learner today?");
        plan.paragraph("Reads 40 words per minute");
        plan.paragraph("What do we expect Pia to reach by the end of the year?");
        plan.paragraph("Pia will read 80 words per minute on three checks.");
        plan.paragraph("Who takes the data and with what?");
        plan.paragraph("Reading teacher, timed passages");

        assertThat(read().goals()).singleElement().satisfies(goal -> {
            assertThat(goal.text()).isEqualTo("Pia will read 80 words per minute on three checks.");
            assertThat(goal.baseline()).isEqualTo("Reads 40 words per minute");
            assertThat(goal.method()).isEqualTo("Reading teacher, timed passages");
        });
    }

    @Test
    void sentencesBehindAGoal_areItsBaselineAndItsMethod() {
        plan.heading("Annual Goals");
        plan.paragraph("1. Spelling. Given ten dictated sentences, Pia will spell 45 of 50 words on three dictations."
                + " Right now: 21 of 50 words. We will know from the weekly dictation.");

        assertThat(read().goals()).singleElement().satisfies(goal -> {
            assertThat(goal.baseline()).isEqualTo("21 of 50 words");
            assertThat(goal.method()).isEqualTo("the weekly dictation");
        });
    }

    @Test
    void needsBehindAFewWordsThatSpeakOfThem_areRead() {
        plan.heading("Present Levels");
        plan.paragraph("Reading: Pia reads 40 words per minute in texts of her grade.");
        plan.paragraph("What Pia needs this year: Longer words; Asking for help.");

        assertThat(read().needs()).extracting(Need::text).containsExactly("Longer words", "Asking for help");
    }

    private PlanContent read() {
        return PlanReader.read(plan.layout());
    }
}
