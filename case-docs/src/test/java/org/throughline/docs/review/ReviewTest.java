package org.throughline.docs.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.line.PlanOnPaper;
import org.throughline.docs.recognition.KeyDate;
import org.throughline.docs.recognition.content.NoticeContent;
import org.throughline.docs.recognition.content.NoticeElement;
import org.throughline.docs.recognition.content.PlanContent;

class ReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Map<KeyDate, LocalDate> DATES = Map.of(
            KeyDate.IEP_MEETING_DATE, LocalDate.of(2026, 1, 9),
            KeyDate.IEP_END, LocalDate.of(2027, 1, 8),
            KeyDate.ANNUAL_REVIEW_DUE, LocalDate.of(2027, 1, 8),
            KeyDate.NEXT_REEVALUATION, LocalDate.of(2028, 5, 2));

    @Test
    void draftOfTheSamePlan_isNotThePlanBefore() {
        var day = LocalDate.of(2026, 2, 24);

        assertThat(ReviewedPlan.follows(day.minusDays(20), day)).isFalse();
        assertThat(ReviewedPlan.follows(day.minusMonths(6), day)).isTrue();
        assertThat(ReviewedPlan.follows(day, day)).isFalse();
        assertThat(ReviewedPlan.follows(day.plusYears(1), day)).isFalse();
    }

    @Test
    void soundPlan_isAskedNothing() {
        assertThat(codes(sound().content())).isEmpty();
    }

    @Test
    void needThatNothingAnswers_isAskedFor_butNotOneThatAnAccommodationAnswers() {
        var plan = sound().need("Crossing streets on the way").need("Attention in long tests");
        plan.accommodation("Long tests in two sittings, with attention breaks");

        assertThat(Review.of(reviewed(plan.content(), null)))
                .singleElement()
                .returns(FindingCode.NEED_WITHOUT_GOAL, Finding::code)
                .returns("Crossing streets on the way", Finding::subject)
                .returns(2, Finding::page);
    }

    @Test
    void goalWithoutANumber_isNotMeasurable_andAskedNothingElse() {
        var plan = sound().goal("Reading", "Lena will become a better reader.", null, null);

        assertThat(codes(plan.content())).containsExactly(FindingCode.GOAL_NOT_MEASURABLE);
    }

    @Test
    void goalWithoutBaseline_isAskedFor_whereOtherGoalsHaveOne() {
        var plan = sound().goal("Reading", "Lena will read 110 words correct per minute.", null, "110 words");

        assertThat(codes(plan.content())).containsExactly(FindingCode.GOAL_NO_BASELINE);
    }

    @Test
    void targetBelowTheStart_isAskedAbout_unlessLessIsBetter() {
        var below = sound().goal("Reading", "Lena will read 40 words per minute.", "52 words per minute", "40 words");
        var less =
                sound().goal("Behavior in reading", "Lena will call out no more than 2 times.", "9 times", "2 times");

        assertThat(codes(below.content())).containsExactly(FindingCode.GOAL_BELOW_BASELINE);
        assertThat(codes(less.content())).isEmpty();
    }

    @Test
    void emptyCellsOfAService_areAskedFor_eachByItself() {
        var plan = sound().service("Specialized writing instruction", null, null, null);

        assertThat(codes(plan.content()))
                .containsExactly(
                        FindingCode.SERVICE_MISSING_FREQUENCY,
                        FindingCode.SERVICE_MISSING_DURATION,
                        FindingCode.SERVICE_MISSING_LOCATION);
    }

    @Test
    void sectionsThatAreNotThere_areAskedForWithoutAPage() {
        var plan = sound().withoutSections().content();

        assertThat(codes(plan))
                .containsExactlyInAnyOrder(
                        FindingCode.NO_LRE_EXPLANATION, FindingCode.NO_ESY, FindingCode.NO_PROGRESS_SCHEDULE);
        assertThat(Review.of(reviewed(plan, null))).allMatch(finding -> finding.page() == null);
    }

    @Test
    void childThatTurnsSixteenInTheYear_isAskedForTransition_andAYoungerOneNot() {
        var plan = sound().content();

        assertThat(Review.of(new ReviewedPlan(
                        DocumentType.IEP, plan, DATES, LocalDate.of(2011, 1, 8), Set.of(), null, null, true, TODAY)))
                .extracting(Finding::code)
                .containsExactly(FindingCode.NO_TRANSITION);
        assertThat(codes(plan)).isEmpty();
    }

    @Test
    void planOfLastYearWordForWord_isCopiedForward_wherePresentLevelsHoldNumbers() {
        var plan = sound().level(
                        "Reading", "Lena reads 52 words correct per minute on a third grade passage in March.", true)
                .content();

        assertThat(Review.of(reviewed(plan, plan)))
                .extracting(Finding::code)
                .containsOnly(FindingCode.COPIED_FORWARD)
                .hasSize(2);
    }

    @Test
    void reviewThatIsOverdue_isSaidOfThePlanInForceAlone() {
        var overdue = Map.of(KeyDate.ANNUAL_REVIEW_DUE, TODAY.minusDays(1));
        var plan = sound().content();

        assertThat(Review.of(with(plan, overdue, true)))
                .extracting(Finding::code)
                .containsExactly(FindingCode.REVIEW_OVERDUE);
        assertThat(Review.of(with(plan, overdue, false))).isEmpty();
    }

    @Test
    void noticeElements_thatWereNotFound_areNamed() {
        var notice = new NoticeContent(List.of(new NoticeElement(NoticeElement.Code.OPTIONS, null, null)));

        assertThat(Review.of(notice))
                .singleElement()
                .returns("OPTIONS", Finding::subject)
                .returns(FindingCode.NOTICE_ELEMENT_NOT_FOUND, Finding::code);
    }

    private static PlanOnPaper sound() {
        return new PlanOnPaper()
                .need("Reading fluency")
                .goal("Reading", "Lena will read 90 words correct per minute.", "52 words per minute", "90 words")
                .service("Specialized reading instruction", 30, "daily");
    }

    private static List<FindingCode> codes(PlanContent plan) {
        return Review.of(reviewed(plan, null)).stream().map(Finding::code).toList();
    }

    private static ReviewedPlan reviewed(PlanContent plan, @Nullable PlanContent before) {
        return new ReviewedPlan(
                DocumentType.IEP, plan, DATES, LocalDate.of(2016, 3, 1), Set.of("lena"), before, null, true, TODAY);
    }

    private static ReviewedPlan with(PlanContent plan, Map<KeyDate, LocalDate> dates, boolean inForce) {
        return new ReviewedPlan(
                DocumentType.IEP, plan, dates, LocalDate.of(2016, 3, 1), Set.of("lena"), null, null, inForce, TODAY);
    }
}
