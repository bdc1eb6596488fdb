package org.throughline.docs.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.docs.line.PlanOnPaper;
import org.throughline.docs.recognition.content.PlanContent;

class PlanComparisonTest {

    private static final Set<String> NAMES = Set.of("lena", "ortiz");
    private static final String READING = "By March 2026 Lena will read 90 words correct per minute on three probes.";

    @Test
    void sameWordsAndNumbers_areCopied_whateverTheDayAndTheName() {
        var change = goal(
                reading(READING, "52 words correct per minute (March 2025)", "90 words correct per minute"),
                reading(
                        "By March 2027 she will read 90 words correct per minute on three probes.",
                        "52 words correct per minute (March 2025)",
                        "90 words correct per minute"));

        assertThat(change.change()).isEqualTo(Change.COPIED);
        assertThat(change.same()).isGreaterThan(0.95);
    }

    @Test
    void sameWordsWithAHigherNumber_areRaised_andWithALowerOneLowered() {
        var before = reading(READING, "52 words correct per minute", "90 words correct per minute");
        var higher =
                reading(READING.replace("90", "110"), "84 words correct per minute", "110 words correct per minute");
        var lower = reading(READING.replace("90", "70"), "52 words correct per minute", "70 words correct per minute");

        assertThat(goal(before, higher).change()).isEqualTo(Change.RAISED);
        assertThat(goal(before, lower).change()).isEqualTo(Change.LOWERED);
    }

    @Test
    void fewerOutbursts_areNoLoweredGoal() {
        var before = new PlanOnPaper()
                .goal("Behavior", "Lena will leave her seat at most 6 times a lesson.", "14 times", "6 times")
                .content();
        var after = new PlanOnPaper()
                .goal("Behavior", "Lena will leave her seat at most 3 times a lesson.", "6 times", "3 times")
                .content();

        assertThat(goal(before, after).change()).isEqualTo(Change.RAISED);
    }

    @Test
    void goalOfTheSameAreaInOtherWords_isChanged_andOneOfAnotherAreaIsNew() {
        var before = new PlanOnPaper()
                .goal("Reading", READING, "52", "90")
                .goal("Handwriting", "Lena will copy 40 letters in a minute.", "20", "40")
                .content();
        var after = new PlanOnPaper()
                .goal("Reading", "Lena will answer 8 of 10 questions on a story she has read.", "3 of 10", "8 of 10")
                .goal("Anxiety", "Lena will ask for a break in 4 of 5 tests.", "1 of 5", "4 of 5")
                .content();

        assertThat(PlanComparison.between(before, after, NAMES).goals())
                .extracting(GoalChange::change)
                .containsExactly(Change.CHANGED, Change.NEW, Change.DROPPED);
    }

    @Test
    void servicesAreComparedByTheWeek_whateverTheyAreCountedIn() {
        var before = new PlanOnPaper()
                .service("Speech-language therapy", 30, "2 times per week")
                .service("Reading instruction", 45, "daily")
                .content();
        var after = new PlanOnPaper()
                .service("Speech therapy", 30, "4 times per month")
                .service("Specialized reading instruction", 45, "5 times per week")
                .content();

        var services = PlanComparison.between(before, after, NAMES).services();

        assertThat(services.getFirst())
                .returns(Change.LOWERED, ServiceChange::change)
                .returns(60.0, ServiceChange::before)
                .returns(30.0, ServiceChange::after);
        assertThat(services.getLast().change()).isIn(Change.CARRIED_ON, Change.CHANGED);
    }

    @Test
    void copiedShare_isThatOfTheWordsOfTheLaterPlan() {
        var plan = reading(READING, "52", "90");

        assertThat(PlanComparison.between(plan, plan, NAMES).copiedShare()).isEqualTo(1);
        assertThat(PlanComparison.between(new PlanOnPaper().content(), plan, NAMES)
                        .copiedShare())
                .isZero();
    }

    private static PlanContent reading(String text, String baseline, String criterion) {
        return new PlanOnPaper().goal("Reading", text, baseline, criterion).content();
    }

    private static GoalChange goal(PlanContent before, PlanContent after) {
        return PlanComparison.between(before, after, NAMES).goals().getFirst();
    }
}
