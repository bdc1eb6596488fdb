package org.throughline.docs.recognition.rule.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.throughline.docs.recognition.rule.MadeUp.heading;
import static org.throughline.docs.recognition.rule.MadeUp.paper;
import static org.throughline.docs.recognition.rule.MadeUp.table;
import static org.throughline.docs.recognition.rule.MadeUp.text;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.throughline.docs.recognition.content.ProgressPoint;

class ProgressReaderTest {

    @Test
    void daysAsHeads_giveAPointForEachFilledCell() {
        var goals = ProgressReader.read(paper(table(
                        "Goal|Measure|10/3/2025|11/7/2025|Comment",
                        "1 Reading|of 20 words|9|12|Steady.",
                        "2 Play|of 5 turns||3|New this fall.")))
                .goals();

        assertThat(goals.getFirst().points())
                .extracting(ProgressPoint::on, ProgressPoint::value, ProgressPoint::unit)
                .containsExactly(
                        tuple(LocalDate.of(2025, 10, 3), 9.0, "of 20 words"),
                        tuple(LocalDate.of(2025, 11, 7), 12.0, "of 20 words"));
        assertThat(goals.getLast().points()).hasSize(1);
        assertThat(goals.getLast().area()).isEqualTo("Play");
        assertThat(goals.getLast().statement()).isEqualTo("New this fall.");
    }

    @Test
    void goalAsHeadBesideDays_isAGoalOfItsOwn() {
        var goals = ProgressReader.read(paper(
                        table("Goal 1: Reading|10/3/2025|11/7/2025", "of 20 words|9|12"),
                        text("Comment: Steady."),
                        table("\"Goal 2: Play|10/10/2025|11/14/2025", "of 5 turns|2|3")))
                .goals();

        assertThat(goals)
                .extracting(goal -> goal.number() + " " + goal.area() + " " + goal.statement())
                .containsExactly("1 Reading Steady.", "2 Play null");
        assertThat(goals)
                .flatExtracting(goal -> goal.points())
                .extracting(ProgressPoint::on, ProgressPoint::value, ProgressPoint::unit)
                .containsExactly(
                        tuple(LocalDate.of(2025, 10, 3), 9.0, "of 20 words"),
                        tuple(LocalDate.of(2025, 11, 7), 12.0, "of 20 words"),
                        tuple(LocalDate.of(2025, 10, 10), 2.0, "of 5 turns"),
                        tuple(LocalDate.of(2025, 11, 14), 3.0, "of 5 turns"));
    }

    @Test
    void commaBehindANumber_isAPointThatWasReadBadly() {
        var goals = ProgressReader.read(
                        paper(table("Goal|Date|Data", "1, Reading|10/3/2025|9 words", "2. Play|10/10/2025|3 turns")))
                .goals();

        assertThat(goals).extracting(goal -> goal.number() + " " + goal.area()).containsExactly("1 Reading", "2 Play");
    }

    @Test
    void sentences_giveTheNumberOfEachDay() {
        var goals = ProgressReader.read(paper(
                        heading("Goal 1: Reading fluency"),
                        text("On September 19, 2025 she read 20 words per minute and on October 24, 2025 it was 26."),
                        heading("Goal 2: Organization"),
                        text("Her folder is in order. No counts were taken.")))
                .goals();

        assertThat(goals.getFirst().points())
                .extracting(ProgressPoint::on, ProgressPoint::value, ProgressPoint::unit)
                .containsExactly(
                        tuple(LocalDate.of(2025, 9, 19), 20.0, "words per minute"),
                        tuple(LocalDate.of(2025, 10, 24), 26.0, "words per minute"));
        assertThat(goals.getLast().points()).isEmpty();
        assertThat(goals.getLast().statement()).isEqualTo("Her folder is in order. No counts were taken.");
    }

    @Test
    void dayWithoutAYear_hasOneOnlyIfTheReportIsDated() {
        var goal = heading("Goal 1: Reading");
        var said = text("On September 19 he read 20 words per minute.");

        var dated = ProgressReader.read(paper(text("Date of report: January 9, 2026"), goal, said));
        var undated = ProgressReader.read(paper(goal, said));

        assertThat(dated.goals().getFirst().points())
                .extracting(ProgressPoint::on)
                .containsExactly(LocalDate.of(2025, 9, 19));
        assertThat(undated.goals().getFirst().points()).isEmpty();
    }

    @Test
    void whatIsWanted_isNoPoint() {
        var goals = ProgressReader.read(paper(
                        heading("Goal 1: Reading"),
                        text("By March 3, 2026, Sam will read 90 words per minute."),
                        text("Baseline: 41 words per minute on March 3, 2025."),
                        text("Comment: He reads with joy.")))
                .goals();

        assertThat(goals).singleElement().satisfies(goal -> {
            assertThat(goal.points()).isEmpty();
            assertThat(goal.statement()).isEqualTo("He reads with joy.");
        });
    }

    @Test
    void blankForm_givesNothing() {
        assertThat(ProgressReader.read(paper(
                                table("Goal|Date|Result|Comments", "1|||", "2|||"), text("Signature: ____________")))
                        .goals())
                .isEmpty();
    }

    @Test
    void numberedParagraphs_underATitleOfGoals_areGoals() {
        var goals = ProgressReader.read(paper(
                        heading("Progress toward IEP goals"),
                        text("1. Counting. On October 3, 2025 she counted 12 of 20 blocks."),
                        text("2. Play. No games were watched yet.")))
                .goals();

        assertThat(goals).hasSize(2);
        assertThat(goals.getFirst().area()).isEqualTo("Counting");
        assertThat(goals.getFirst().points())
                .extracting(ProgressPoint::on, ProgressPoint::value)
                .containsExactly(tuple(LocalDate.of(2025, 10, 3), 12.0));
    }

    @Test
    void headOfAGoalInARow_beginsTheGoal() {
        var goals = ProgressReader.read(paper(
                        table("Goal 1|Counting|Rating: 2"),
                        table("Checks|10/3/2025 = 12 blocks; 11/7/2025 = 15 blocks", "Comment|She likes to stack.")))
                .goals();

        assertThat(goals.getFirst().area()).isEqualTo("Counting");
        assertThat(goals.getFirst().points()).hasSize(2);
        assertThat(goals.getFirst().statement()).isEqualTo("She likes to stack.");
    }
}
