package org.throughline.docs.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.ReadPaper;
import org.throughline.docs.recognition.content.GoalProgress;
import org.throughline.docs.recognition.content.Place;
import org.throughline.docs.recognition.content.PlanContent;

class DrawnPlanTest {

    static final LocalDate BEFORE = LocalDate.of(2025, 6, 5);
    static final LocalDate MET = LocalDate.of(2026, 2, 5);
    static final LocalDate AFTER = LocalDate.of(2026, 6, 5);

    final PlanContent plan = new PlanOnPaper()
            .need("Reading fluency")
            .goal("Reading", "Lena will read 90 words correct per minute.", "52", "90")
            .content();

    @Test
    void reportSinceThePlan_endsItsLine() {
        var drawn = DrawnPlan.inForce(List.of(plan(MET), report(BEFORE), report(AFTER)))
                .orElseThrow();

        assertThat(drawn.report()).isNotNull();
        assertThat(drawn.line().edges()).contains(new Edge("goal-1", "progress-1", Basis.STATED));
    }

    @Test
    void reportOfAnEarlierYear_tellsOfOtherGoals() {
        var drawn = DrawnPlan.inForce(List.of(plan(MET), report(BEFORE))).orElseThrow();

        assertThat(drawn.report()).isNull();
        assertThat(drawn.progress()).isEmpty();
        assertThat(drawn.line().nodes()).extracting(Node::kind).doesNotContain(Node.Kind.PROGRESS);
    }

    @Test
    void newestPlan_isDrawn() {
        var newest = plan(MET);

        assertThat(DrawnPlan.inForce(List.of(newest, plan(BEFORE))))
                .map(DrawnPlan::plan)
                .contains(newest);
        assertThat(DrawnPlan.inForce(List.of(report(AFTER)))).isEmpty();
    }

    @Test
    void goalThatAnswersNoNeed_hasItsServiceAllTheSame() {
        var alone = new PlanOnPaper()
                .goal("Reading", "Lena will read 90 words correct per minute.", "52", "90")
                .service("Specialized reading instruction", 30, "daily")
                .content();

        var line = LineOfPlan.of(UUID.randomUUID(), alone, null, List.of());

        assertThat(line.edges()).containsExactly(new Edge("goal-1", "service-1", Basis.INFERRED));
    }

    private ReadPaper plan(LocalDate met) {
        return PapersFake.plan(DocumentType.IEP, met, plan);
    }

    private static ReadPaper report(LocalDate on) {
        return PapersFake.report(
                on, new GoalProgress("1", "Reading", "61 words", List.of(), new Place(1, List.of()), 1));
    }
}
