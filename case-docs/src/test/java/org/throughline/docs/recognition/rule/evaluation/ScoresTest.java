package org.throughline.docs.recognition.rule.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.throughline.docs.recognition.rule.MadeUp.heading;
import static org.throughline.docs.recognition.rule.MadeUp.paper;
import static org.throughline.docs.recognition.rule.MadeUp.table;
import static org.throughline.docs.recognition.rule.MadeUp.text;
import static org.throughline.docs.recognition.rule.MadeUp.typed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.docs.recognition.content.TestScore;
import org.throughline.docs.text.layout.Layout;

class ScoresTest {

    @Test
    void testInTheFirstColumn_isCarriedDown() {
        var scores = scores(paper(table(
                "Test|Subtest|Standard Score|Percentile Rank|95% CI|Date",
                "WIAT-4|Word Reading|78|7|73-83|10/2/2025",
                "|Spelling|71|3|66-76|10/2/2025",
                "KTEA-3|Math Computation|102|55|96-108|10/9/2025")));

        assertThat(scores)
                .extracting(
                        TestScore::test, TestScore::measure, TestScore::score, TestScore::percentile, TestScore::low)
                .containsExactly(
                        tuple("WIAT-4", "Word Reading", "78", "7", "73"),
                        tuple("WIAT-4", "Spelling", "71", "3", "66"),
                        tuple("KTEA-3", "Math Computation", "102", "55", "96"));
        assertThat(scores).extracting(TestScore::kind).containsOnly("standard score");
        assertThat(scores.getLast().on()).isEqualTo(LocalDate.of(2025, 10, 9));
    }

    @Test
    void captionOverATable_namesTheTestAndItsDay() {
        var scores = scores(paper(
                heading("Vineland-3, Parent Form (March 4, 2025)"),
                table("Domain|Standard score|Percentile", "Communication|74|4", "Socialization|69|<1")));

        assertThat(scores).extracting(TestScore::test).containsOnly("Vineland-3, Parent Form");
        assertThat(scores).extracting(TestScore::on).containsOnly(LocalDate.of(2025, 3, 4));
        assertThat(scores.getLast().percentile()).isEqualTo("<1");
    }

    @Test
    void titleInTheFirstRow_namesTheTest_andTheRowBelowTheColumns() {
        var scores = scores(paper(table(
                "|ABILITY: KABC-II|||",
                "Scale|Standard score (M=100, SD=15)|Percentile|90% CI|",
                "Sequential|88|21|82-94|",
                "Simultaneous|103|58|97-109|",
                "Learning|95|37|88-102|")));

        assertThat(scores)
                .extracting(TestScore::measure, TestScore::score, TestScore::percentile)
                .containsExactly(
                        tuple("Sequential", "88", "21"),
                        tuple("Simultaneous", "103", "58"),
                        tuple("Learning", "95", "37"));
        assertThat(scores)
                .extracting(TestScore::test)
                .allSatisfy(test -> assertThat(test).contains("KABC-II"));
    }

    @Test
    void ratersInColumns_giveAScoreEach() {
        var scores = scores(paper(
                heading("BASC-3 (T scores)"),
                table("Scale|Teacher|Mother|Father", "Anxiety|61|66|58", "Conduct Problems|44|46|")));

        assertThat(scores)
                .extracting(TestScore::measure, TestScore::score, TestScore::kind)
                .containsExactly(
                        tuple("Anxiety", "61", "T score (teacher)"),
                        tuple("Anxiety", "66", "T score (mother)"),
                        tuple("Anxiety", "58", "T score (father)"),
                        tuple("Conduct Problems", "44", "T score (teacher)"),
                        tuple("Conduct Problems", "46", "T score (mother)"));
        assertThat(scores).extracting(TestScore::test).containsOnly("BASC-3");
    }

    @Test
    void sentence_givesMeasureScoreAndPercentile() {
        var scores = scores(paper(text(
                "On the WISC-V she earned a Full Scale IQ of 84 (14th percentile), and in the summer she read much.")));

        assertThat(scores).singleElement().satisfies(score -> {
            assertThat(score.test()).isEqualTo("WISC-V");
            assertThat(score.measure()).isEqualTo("Full Scale IQ");
            assertThat(score.score()).isEqualTo("84");
            assertThat(score.percentile()).isEqualTo("14");
        });
    }

    @Test
    void numbersThatAreNoScores_areLeftAlone() {
        var scores = scores(paper(
                heading("Audiogram"),
                table("500 Hz|1000 Hz|2000 Hz", "45|50|55"),
                table("Class|Times left|Minutes", "Mathematics|11|9", "Science|3|4"),
                table("Test|Standard score|Percentile", "|_____|_____"),
                text("He wrote 9 words in 3 minutes and was on task in 62% of 40 intervals.")));

        assertThat(scores).isEmpty();
    }

    @Test
    void columnsWithoutLines_areToldApartByTheirHeads() {
        var scores = scores(typed("""
            Test results

            Test                      Part                Scaled score   Percentile   Given on
            Story memory scales       Recall              7              16           4/2/2025
            Story memory scales       Recognition         11             63           4/2/2025
            """));

        assertThat(scores)
                .extracting(
                        TestScore::test, TestScore::measure, TestScore::score, TestScore::kind, TestScore::percentile)
                .containsExactly(
                        tuple("Story memory scales", "Recall", "7", "scaled score", "16"),
                        tuple("Story memory scales", "Recognition", "11", "scaled score", "63"));
    }

    private static List<TestScore> scores(Layout layout) {
        return EvaluationReader.read(layout).scores();
    }
}
