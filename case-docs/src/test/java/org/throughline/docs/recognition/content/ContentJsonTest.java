package org.throughline.docs.recognition.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentJsonTest {

    static final Place PLACE = new Place(3, List.of(new Area(3, 500, 1_200, 9_000, 400)));

    static final ServiceOfPlan SPEECH = new ServiceOfPlan(
            "Speech therapy",
            ServiceKind.RELATED,
            30,
            "2 times per week",
            "therapy room",
            LocalDate.of(2026, 9, 1),
            null,
            null,
            true,
            PLACE,
            0.9);

    @Test
    void content_thatIsWritten_isReadAsItWas() throws IOException {
        var content = new PaperContent(
                plan(List.of(goal("Reads 90 words a minute.")), List.of(SPEECH)),
                new EvaluationContent(
                        List.of("Reading"),
                        List.of(new TestScore(
                                "A test",
                                "Fluency",
                                "84",
                                "standard score",
                                "14",
                                "79",
                                "89",
                                LocalDate.of(2026, 2, 3),
                                PLACE,
                                1)),
                        List.of(new Need("Reading", "Reads slowly.", PLACE, 0.8)),
                        List.of(new Recommendation("Practice daily.", PLACE))),
                new ProgressContent(List.of(new GoalProgress(
                        "1",
                        null,
                        "On the way.",
                        List.of(new ProgressPoint(LocalDate.of(2026, 5, 1), 71.5, "words per minute", PLACE)),
                        PLACE,
                        0.7))),
                new NoticeContent(List.of(new NoticeElement(NoticeElement.Code.ACTION, PLACE, "We propose"))));

        assertThat(written(content)).isEqualTo(content);
    }

    @Test
    void tableOfTenThousandRows_isWrittenUpToItsFirstFiveHundred() throws IOException {
        var content = of(plan(List.of(), Collections.nCopies(10_000, SPEECH)));

        var services = written(content).plan().services();

        assertThat(services).hasSize(ContentJson.MOST_ITEMS).containsOnly(SPEECH);
    }

    /** No list is too long and yet all of them together are. */
    @Test
    void manyLongGoals_areFewerAndShorter_andStillFit() throws IOException {
        var content = of(plan(Collections.nCopies(400, goal("He reads. ".repeat(2_500))), List.of(SPEECH)));

        var bytes = new ByteArrayOutputStream();
        ContentJson.write(content, bytes);
        var plan = written(content).plan();

        assertThat(bytes.size()).isLessThanOrEqualTo(ContentJson.MOST_BYTES);
        assertThat(plan.goals())
                .hasSizeGreaterThan(50)
                .allSatisfy(goal -> assertThat(goal.text()).startsWith("He reads. "));
        assertThat(plan.services()).containsExactly(SPEECH);
    }

    /** The words that are longest are cut, not left out; those of other items stay whole. */
    @Test
    void wordsWithoutEnd_areCut() throws IOException {
        var content = of(plan(List.of(goal("a".repeat(3_000_000)), goal("Reads 90 words a minute.")), List.of()));

        var goals = written(content).plan().goals();

        assertThat(goals.getFirst().text()).hasSize(ContentJson.MOST_LETTERS);
        assertThat(goals.getLast().text()).isEqualTo("Reads 90 words a minute.");
    }

    /** It comes out of the process that reads, which nobody trusts. */
    @Test
    void contentWithoutWhatEachItemHas_isNone() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ContentJson.write(of(plan(List.of(), List.of(SPEECH))), bytes);
        var whole = bytes.toString(UTF_8);

        for (var part : List.of(
                "\"name\":\"Speech therapy\",", "\"notice\":{\"elements\":[]}", "\"heading\":\"Other matters\",")) {
            assertThat(whole).contains(part);
            var less = whole.replace(part, part.endsWith(",") ? "" : "\"notice\":null");
            assertThatThrownBy(() -> ContentJson.read(new ByteArrayInputStream(less.getBytes(UTF_8))))
                    .isInstanceOf(IOException.class);
        }
    }

    private static PaperContent written(PaperContent content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ContentJson.write(content, bytes);
        return ContentJson.read(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static PaperContent of(PlanContent plan) {
        return new PaperContent(plan, EvaluationContent.NOTHING, ProgressContent.NOTHING, NoticeContent.NOTHING);
    }

    private static PlanContent plan(List<Goal> goals, List<ServiceOfPlan> services) {
        return new PlanContent(
                List.of(new PresentLevel("Reading", "Reads 54 words a minute.", true, PLACE, 0.9)),
                List.of(),
                goals,
                services,
                List.of(new Accommodation("More time", PLACE)),
                new Passage("In class 80% of the day.", PLACE),
                new ExtendedSchoolYear(true, "Not needed.", PLACE),
                null,
                null,
                null,
                null,
                List.of(new StatedLink("Reading", List.of("1"), List.of("Speech therapy"), List.of())),
                List.of(new UnreadSection("Other matters", PLACE)));
    }

    private static Goal goal(String text) {
        return new Goal("1", "Reading", text, "54", "85", null, null, null, List.of("62 by May"), PLACE, 0.9);
    }
}
