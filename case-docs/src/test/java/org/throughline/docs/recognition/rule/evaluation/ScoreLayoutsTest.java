package org.throughline.docs.recognition.rule.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.docs.recognition.rule.MadeUp.heading;
import static org.throughline.docs.recognition.rule.MadeUp.paper;
import static org.throughline.docs.recognition.rule.MadeUp.table;
import static org.throughline.docs.recognition.rule.MadeUp.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Layout;

/** The same scores are read however they are laid out. */
class ScoreLayoutsTest {

    private static final List<String> TESTS = List.of("Harbor Reading Scales", "WISC-V", "Lakeside Language Test");
    private static final List<String> MEASURES =
            List.of("Word Reading", "Working Memory", "Fluency", "Oral Expression", "Verbal Comprehension");
    private static final String TEST = "Hillcrest Learning Battery";

    private record One(String test, String measure, int score, int percentile) {}

    enum Drawn {
        TEST_IN_FIRST_COLUMN(scores -> paper(table(rows(
                "Test|Subtest|Standard Score|Percentile",
                scores,
                one -> one.test + "|" + one.measure + "|" + one.score + "|" + one.percentile)))),
        OTHER_WORDS(scores -> paper(table(rows(
                "Instrument|Index|SS|%ile|Range",
                scores, one -> one.test + "|" + one.measure + "|" + one.score + "|" + one.percentile + "|Average")))),
        SPANISH(scores -> paper(table(rows(
                "Prueba|Medida|Puntuación estándar|Percentil",
                scores,
                one -> one.test + "|" + one.measure + "|" + one.score + "|" + one.percentile)))),
        ORDER_TURNED(scores -> paper(table(rows(
                "Test|Scale|Percentile Rank|Standard Score|Date",
                scores,
                one -> one.test + "|" + one.measure + "|" + one.percentile + "th|" + one.score + "|5/6/2025")))),
        HEADS_AGAIN(scores -> paper(table(rows(
                "Test|Subtest|Standard Score|Percentile",
                scores,
                one -> one.test + "|" + one.measure + "|" + one.score + "|" + one.percentile,
                "Test|Subtest|Standard Score|Percentile")))),
        UNDER_CAPTIONS(scores -> paper(scores.stream()
                .flatMap(one -> Stream.of(
                        heading(one.test),
                        table(
                                "Composite|Standard Score|Percentile",
                                one.measure + "|" + one.score + "|" + one.percentile)))
                .toArray(Block[]::new))),
        TYPED(scores -> typed(String.format("%-32s%-28s%-20s%-12s%n", "Test", "Subtest", "Standard score", "Percentile")
                + scores.stream()
                        .map(one -> String.format(
                                "%-32s%-28s%-20s%-12s%n", one.test, one.measure, one.score, one.percentile))
                        .reduce("", String::concat)));

        @SuppressWarnings("ImmutableEnumChecker") // a lambda that holds nothing
        private final Function<List<One>, Layout> paper;

        Drawn(Function<List<One>, Layout> paper) {
            this.paper = paper;
        }
    }

    @ParameterizedTest
    @EnumSource
    void sameScores_readTheSameInEachLayout(Drawn drawn) {
        for (var seed = 1; seed <= 20; seed++) {
            var scores = scores(new Random(seed));

            var read = EvaluationReader.read(drawn.paper.apply(scores)).scores().stream()
                    .map(one -> new One(
                            one.test(),
                            one.measure(),
                            Integer.parseInt(one.score()),
                            Integer.parseInt(String.valueOf(one.percentile()))))
                    .toList();

            assertThat(read).as("%s, seed %d", drawn, seed).containsExactlyElementsOf(scores);
        }
    }

    private static List<One> scores(Random random) {
        var scores = new ArrayList<One>();
        for (var test : TESTS.subList(0, 1 + random.nextInt(TESTS.size()))) {
            for (var measure : MEASURES.subList(random.nextInt(3), 3 + random.nextInt(3))) {
                scores.add(new One(test, measure, 60 + random.nextInt(70), 2 + random.nextInt(95)));
            }
        }
        scores.add(new One(TEST, "Total", 88, 21));
        return scores;
    }

    private static String[] rows(String heads, List<One> scores, Function<One, String> row, String... again) {
        return Stream.of(
                        Stream.of(heads),
                        scores.stream().limit(1).map(row),
                        Stream.of(again),
                        scores.stream().skip(1).map(row))
                .flatMap(lines -> lines)
                .toArray(String[]::new);
    }
}
