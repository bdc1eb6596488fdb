package org.throughline.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.line.PapersFake;
import org.throughline.docs.line.PlanOnPaper;
import org.throughline.docs.recognition.content.GoalProgress;
import org.throughline.docs.recognition.content.Place;
import org.throughline.docs.review.Finding;
import org.throughline.docs.review.FindingCode;
import org.throughline.docs.review.FindingId;
import org.throughline.docs.review.RankedFinding;

class LinePictureTest {

    static final LocalDate MET = LocalDate.of(2026, 2, 5);

    final PlanOnPaper paper = new PlanOnPaper();
    final List<RankedFinding> findings = new ArrayList<>();

    @Test
    void need_leadsOverItsGoal_toTheService() {
        reading();

        var picture = picture();

        assertThat(picture.countThrough()).isEqualTo(1);
        assertThat(picture.needs()).singleElement().satisfies(row -> {
            assertThat(row.course()).isEqualTo(Course.RUNS_THROUGH);
            assertThat(row.goals())
                    .singleElement()
                    .satisfies(strand -> assertThat(strand.services())
                            .extracting(service -> service.item().name())
                            .containsExactly("Specialized reading instruction"));
        });
    }

    @Test
    void lineBreaks_whereAFindingIsOpen_andEndsWhereItWasSetAside() {
        reading();
        paper.need("Crossing the street");
        find(FindingCode.NEED_WITHOUT_GOAL, "Crossing the street", null);

        assertThat(picture().brokenNeeds()).containsExactly("Crossing the street");

        findings.clear();
        find(FindingCode.NEED_WITHOUT_GOAL, "Crossing the street", "It is in the amendment.");

        assertThat(picture().brokenNeeds()).isEmpty();
        assertThat(picture().needs()).extracting(NeedRow::course).containsExactly(Course.RUNS_THROUGH, Course.ENDS);
        assertThat(picture().countThrough()).isEqualTo(1);
        assertThat(picture().needsWithoutGoal()).containsExactly("Crossing the street");
    }

    @Test
    void goalWithoutAService_breaksTheLineOfItsNeed() {
        paper.need("Clear speech sounds")
                .goal("Speech sounds", "Lena will say k in 8 of 10 words.", "2 of 10", "8 of 10");
        find(FindingCode.GOAL_WITHOUT_SERVICE, "1", null);

        assertThat(picture().brokenGoals()).containsExactly("1");
        assertThat(picture().needs()).extracting(NeedRow::course).containsExactly(Course.BREAKS);
    }

    @Test
    void openQuestions_areMarkedOnWhatTheyAreAbout() {
        reading();
        find(FindingCode.GOAL_NO_BASELINE, "1", null);
        find(FindingCode.GOAL_LOWERED, "1", "It was the same.");
        find(FindingCode.SERVICE_MISSING_LOCATION, "Specialized reading instruction", null);

        var strand = picture().needs().getFirst().goals().getFirst();

        assertThat(strand.marks()).containsExactly(FindingCode.GOAL_NO_BASELINE);
        assertThat(strand.services().getFirst().marks()).containsExactly(FindingCode.SERVICE_MISSING_LOCATION);
    }

    @Test
    void goalThatAnswersNoNeed_isShownAllTheSame() {
        paper.goal("Reading", "Lena will read 90 words correct per minute.", "52", "90")
                .service("Specialized reading instruction", 30, "daily");

        var picture = picture();

        assertThat(picture.needs()).isEmpty();
        assertThat(picture.withoutNeed()).singleElement().satisfies(strand -> {
            assertThat(strand.basis()).isNull();
            assertThat(strand.course()).isEqualTo(Course.RUNS_THROUGH);
        });
        assertThat(picture.services()).isEmpty();
    }

    @Test
    void whatIsTiedToNothing_isKept() {
        reading();
        paper.service("Bus with an aide", null, "daily").accommodation("A seat by the door");

        assertThat(picture().services()).extracting("name").containsExactly("Bus with an aide");
        assertThat(picture().accommodations()).extracting("text").containsExactly("A seat by the door");
    }

    @Test
    void report_endsTheLineOfItsGoal() {
        reading();
        var told = new GoalProgress("1", "Reading", "61 words correct.", List.of(), new Place(1, List.of()), 1);
        var drawn = PapersFake.drawn(
                PapersFake.plan(DocumentType.IEP, MET, paper.content()), PapersFake.report(MET.plusMonths(4), told));

        var picture = LinePicture.of(drawn, findings);

        assertThat(picture.tellsProgress()).isTrue();
        assertThat(picture.needs().getFirst().goals().getFirst().progress()).isEqualTo(told);
    }

    private void reading() {
        paper.need("Reading fluency")
                .goal("Reading", "Lena will read 90 words correct per minute.", "52", "90")
                .service("Specialized reading instruction", 30, "daily");
    }

    private void find(FindingCode code, String subject, @Nullable String dismissed) {
        var id = new FindingId(UUID.randomUUID(), UUID.randomUUID());
        findings.add(new RankedFinding(id, new Finding(code, subject, 2, "Words."), findings.size() + 1, dismissed));
    }

    private LinePicture picture() {
        return LinePicture.of(PapersFake.drawn(PapersFake.plan(DocumentType.IEP, MET, paper.content())), findings);
    }
}
