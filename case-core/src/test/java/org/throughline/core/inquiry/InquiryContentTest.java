package org.throughline.core.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.Situation;
import org.throughline.core.problem.Invalid;

class InquiryContentTest {

    @ParameterizedTest
    @EnumSource
    void eachSituationHasThreeToFiveQuestions(Situation situation) {
        assertThat(IntakeQuestion.of(situation)).hasSizeBetween(3, 5);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            JUST_STARTING, TESTING_ASKED,  YES,            EVALUATION
            HAS_IEP,       LAST_MEETING,   in March,       IEP_REVIEW
            HAS_IEP,       NOT_GIVEN,      speech,         IMPLEMENTATION
            STUCK,         REFUSED,        a one-to-one,   DISPUTE
            STUCK,         OUT_OF_SCHOOL,  YES,            DISCIPLINE
            STUCK,         OUT_OF_SCHOOL,  NO,             DISPUTE
            """)
    void theSituationSuggestsWhatTheCaseIsAbout(
            Situation situation, IntakeQuestion question, String answer, CaseType type) {
        assertThat(told(situation, Map.of(question, answer), "").suggestedType())
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He was suspended for three days     | true
            Lo suspendieron tres días           | true
            The hearing is on Monday            | true
            She is hard of hearing              | false
            He has a hearing loss               | false
            La escuela se negó a evaluarlo      | true
            La escuela nos negó la evaluación   | true
            The school refused to test her      | true
            He cries over written homework      | false
            Tenemos un negocio de comida        | false
            """)
    void someWordsSoundUrgent(String worry, boolean urgent) {
        assertThat(told(Situation.HAS_IEP, Map.of(), worry).soundsUrgent()).isEqualTo(urgent);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            OUT_OF_SCHOOL, YES,       true
            OUT_OF_SCHOOL, NO,        false
            HEARING,       YES,       true
            HEARING,       UNSURE,    false
            REFUSED,       an aide,   true
            DEADLINE,      next week, true
            """)
    void someAnswersSoundUrgent(IntakeQuestion question, String answer, boolean urgent) {
        assertThat(told(Situation.STUCK, Map.of(question, answer), "").soundsUrgent())
                .isEqualTo(urgent);
    }

    @Test
    void answersToTheQuestionsOfAnotherSituationDoNotCount() {
        var changedTheirMind = told(
                Situation.HAS_IEP, Map.of(IntakeQuestion.HEARING, "YES", IntakeQuestion.NOT_GIVEN, " speech "), "");

        assertThat(changedTheirMind.checked().answers()).containsExactly(Map.entry(IntakeQuestion.NOT_GIVEN, "speech"));
        assertThat(changedTheirMind.checked().soundsUrgent()).isFalse();
    }

    @Test
    void inquiry_longerThanAnybodyTypes_isRefused() {
        assertThat(told(Situation.STUCK, Map.of(), "w".repeat(InquiryContent.WORRY))
                        .checked())
                .isNotNull();
        assertThatThrownBy(() -> told(Situation.STUCK, Map.of(), "w".repeat(InquiryContent.WORRY + 1))
                        .checked())
                .isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            (510) 555-0134,    5105550134
            +1 510.555.0134,   5105550134
            15105550134,       5105550134
            ask for Lucia,
            """)
    void telephoneNumbersAreComparedByTheirDigits(String phone, String digits) {
        assertThat(new InquiryContent.Contact("Lucia Cruz", "mother", phone, null, "").digits())
                .isEqualTo(digits);
    }

    @Test
    void answersComeBackFromTheirColumnAsTheyWere() {
        var answers = Map.of(IntakeQuestion.REFUSED, "\"No\",\nthey said", IntakeQuestion.HEARING, "YES");

        assertThat(IntakeAnswers.read(IntakeAnswers.written(answers))).isEqualTo(answers);
    }

    static InquiryContent told(Situation situation, Map<IntakeQuestion, String> answers, String worry) {
        return new InquiryContent(
                "es",
                new InquiryContent.Contact("Lucia Cruz", "mother", "510 555 0134", null, "evenings"),
                new InquiryContent.Child("Mateo", null, "5", null, "Alder Creek Unified", null, "CA"),
                situation,
                answers,
                worry);
    }
}
