package org.throughline.docs.recognition.rule.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.docs.recognition.content.Goal;
import org.throughline.docs.recognition.content.Need;
import org.throughline.docs.recognition.content.Passage;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.recognition.content.PresentLevel;
import org.throughline.docs.recognition.content.StatedLink;
import org.throughline.docs.recognition.content.UnreadSection;

class PlanReaderTest {

    private final DrawnPlan plan = new DrawnPlan(/* breaks= */ false, 0.8, null);

    @Test
    void criterionAndMethod_whereNoFieldHoldsThem_areThoseOfTheSentence() {
        plan.heading("Annual Goals");
        plan.paragraph("1. Writing. By May 2027 Pia will write three complete sentences with 80% of words spelled"
                + " correctly in 4 of 5 samples, as measured by scored writing samples.");

        assertThat(read().goals()).singleElement().satisfies(goal -> {
            assertThat(goal.number()).isEqualTo("1");
            assertThat(goal.area()).isEqualTo("Writing");
            assertThat(goal.criterion()).isEqualTo("80% of words spelled correctly in 4 of 5 samples");
            assertThat(goal.method()).isEqualTo("scored writing samples");
        });
    }

    @Test
    void labelOfTheGoal_behindItsArea_isNoPartOfTheArea() {
        plan.heading("Annual Goals");
        plan.paragraph("Area of Need: Reading fluency Measurable Annual Goal #1");
        plan.paragraph("Baseline: 54 words correct per minute");
        plan.paragraph("Goal: By May 2027 Pia will read 85 words correct per minute on 3 of 4 probes.");

        assertThat(read().goals()).extracting(Goal::area).containsExactly("Reading fluency");
    }

    @Test
    void goalAskedForPieceByPiece_isOneSentence() {
        plan.heading("Measurable Annual Goals");
        plan.paragraph("Goal 1 - Travel");
        plan.table(List.of(
                List.of("Timeframe", "Condition", "Behavior", "Criterion"),
                List.of("In 36 weeks,", "given a bus card,", "Pia will ride alone", "on 4 of 5 trips.")));

        assertThat(read().goals())
                .extracting(Goal::area, Goal::text)
                .containsExactly(
                        tuple("Travel", "In 36 weeks, given a bus card, Pia will ride alone on 4 of 5 trips."));
    }

    @Test
    void objectivesInATableOfTheirOwn_goToTheGoalsTheyNumber() {
        plan.heading("Annual Goals");
        goal("1", "Pia will read 80 words per minute on three checks.");
        goal("2", "Pia will solve 8 of 10 problems on two tests.");
        plan.table(List.of(
                List.of("Goal", "Short-Term Objective"),
                List.of("2", "Solve 5 of 10 problems"),
                List.of("1", "Read 60 words")));

        assertThat(read().goals())
                .extracting(Goal::objectives)
                .containsExactly(List.of("Read 60 words"), List.of("Solve 5 of 10 problems"));
    }

    @Test
    void scheduleToldOnceForAllGoals_isNoneOfTheLastGoal() {
        plan.heading("Annual Goals");
        goal("1", "Pia will read 80 words per minute on three checks.");
        goal("2", "Pia will solve 8 of 10 problems on two tests.");
        plan.paragraph("How will parents be notified of progress? In writing with each report card.");

        var read = read();

        assertThat(read.goals()).extracting(Goal::schedule).containsOnlyNulls();
        assertThat(read.progressReporting()).extracting(Passage::text).isEqualTo("In writing with each report card.");
    }

    @Test
    void blankForm_givesNothing() {
        plan.heading("Present Levels of Academic Achievement and Functional Performance");
        plan.table(List.of(List.of("Area", "Present Level of Performance"), List.of("", "")));
        plan.heading("Student Needs");
        plan.heading("Measurable Annual Goals");
        plan.table(List.of(
                List.of("Goal 1", ""),
                List.of("Annual Goal", "______________________"),
                List.of("Baseline", ""),
                List.of("Criterion", "")));

        assertThat(read()).isEqualTo(PlanContent.NOTHING);
    }

    @Test
    void needOfAGoal_byItsNumber_isAStatedLink() {
        plan.heading("Student Needs");
        plan.paragraph("1. Spelling long words");
        plan.paragraph("2. Planning longer work");
        plan.heading("Annual Goals");
        goal("1", "Pia will hand in 8 of 10 projects on time.");
        plan.table(List.of(List.of("Need addressed", "2")));

        assertThat(read().links())
                .containsExactly(new StatedLink("Planning longer work", List.of("1"), List.of(), List.of()));
    }

    @Test
    void presentLevel_saysWhetherItHoldsData() {
        plan.heading("Present Levels of Academic Achievement and Functional Performance");
        plan.subheading("Reading");
        plan.paragraph("Pia reads 54 words correct per minute.");
        plan.subheading("Behavior");
        plan.paragraph("Pia tries hard and is a pleasure to teach.");

        assertThat(read().presentLevels())
                .extracting(PresentLevel::area, PresentLevel::hasData)
                .containsExactly(tuple("Reading", true), tuple("Behavior", false));
    }

    @Test
    void needsBehindALabel_areToldApart_andNoneIsNone() {
        plan.heading("Present Levels of Performance");
        plan.paragraph("Reading: Pia reads 54 words correct per minute.");
        plan.paragraph("Needs: Reading with fluency; Spelling long words");
        plan.heading("Annual Goals");
        goal("1", "Pia will read 80 words per minute on three checks.");

        assertThat(read().needs())
                .extracting(Need::text)
                .containsExactly("Reading with fluency", "Spelling long words");
    }

    @Test
    void partUnderAHeadingOfWhichNothingIsKnown_isListed() {
        plan.heading("Annual Goals");
        goal("1", "Pia will read 80 words per minute on three checks.");
        plan.heading("Special Education and Related Services");
        plan.paragraph("Reading instruction, 30 minutes, 4 times per week, resource room.");
        plan.heading("Emergency Circumstances Program");
        plan.paragraph("If school is closed for more than ten days, lessons are given by video each week.");

        assertThat(read().notUnderstood())
                .extracting(UnreadSection::heading)
                .containsExactly("Emergency Circumstances Program");
    }

    private void goal(String number, String text) {
        plan.table(List.of(
                List.of("Goal " + number, "Reading"),
                List.of("Annual Goal", text),
                List.of("Baseline", "about half of it")));
    }

    private PlanContent read() {
        return PlanReader.read(plan.layout());
    }
}
