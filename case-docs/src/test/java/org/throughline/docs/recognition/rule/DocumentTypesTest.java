package org.throughline.docs.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.document.TypeGuess;
import org.throughline.docs.text.protocol.LaidOutText;

class DocumentTypesTest {

    static Stream<Arguments> papers() {
        return Stream.of(
                arguments(Papers.SPANISH_PLAN, DocumentType.IEP),
                arguments(Papers.PLAN_IN_BOXES, DocumentType.IEP),
                arguments(Papers.REFUSAL, DocumentType.PRIOR_WRITTEN_NOTICE),
                arguments(Papers.EVALUATION_REQUEST, DocumentType.PARENT_REQUEST),
                arguments(Papers.INVITATION, DocumentType.MEETING_NOTICE),
                arguments(Papers.INVITATION_UNDER_A_RUNNING_HEAD, DocumentType.MEETING_NOTICE),
                arguments(Papers.OCCUPATIONAL, DocumentType.EVALUATION),
                arguments(Papers.PLAN_504, DocumentType.PLAN_504),
                arguments(Papers.CONSENT, DocumentType.CONSENT_FORM),
                arguments(Papers.AMENDMENT, DocumentType.IEP_AMENDMENT),
                arguments(Papers.PROGRESS, DocumentType.PROGRESS_REPORT));
    }

    private static Optional<TypeGuess> guess(String paper) {
        return DocumentTypes.of(LaidOutText.typed(List.of(paper)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void tellsWhatAPaperIsAndWhy(String paper, DocumentType type) {
        assertThat(guess(paper)).hasValueSatisfying(guess -> {
            assertThat(guess.type()).as("%s", guess).isEqualTo(type);
            assertThat(guess.isSure()).as("%s", guess).isTrue();
            assertThat(guess.cues()).isNotEmpty();
        });
    }

    static Stream<Arguments> papersOfNoKind() {
        return Stream.of(
                arguments("newsletter", """
                        The Otter Post
                        Newsletter of Birchwood School, May 2026
                        Save the date: book fair on May 12. The PTA needs volunteers for the bake sale.
                        Report cards and IEP progress reports go home on May 29.
                        """),
                arguments("invoice", """
                        Tall Oaks Tutoring
                        INVOICE 118
                        Bill to: Dana Mills    Client: Rowan Mills
                        Reading evaluation, 3 hours   $450.00
                        Amount due   $450.00
                        """),
                arguments("doctor's note", """
                        Lakeview Pediatrics
                        Rowan Mills was seen in our office on 4/2/2026.
                        Please excuse him from school until 4/4. He may return to school on 4/6.
                        N. Osei, MD
                        """),
                arguments("safeguards", """
                        PROCEDURAL SAFEGUARDS NOTICE
                        Prior Written Notice: the school must give you notice each time that it proposes or refuses to act.
                        Parental consent: you may revoke it. You have the right to an independent educational evaluation.
                        """),
                arguments("guide", """
                        A Parent's Guide to Special Education
                        What is an IEP?
                        An Individualized Education Program has present levels, annual goals and related services.
                        Parents have the right to take part in the meeting. The IEP team must meet each year.
                        """),
                arguments("behavior plan", """
                        Behavior Intervention Plan
                        Student: Rowan Mills   Grade: 4
                        Replacement behavior: asks for a break. Staff response: wait, then offer a choice.
                        """),
                arguments("bus form", """
                        Transportation Request Form
                        Student: Rowan Mills   Bus stop: Elm and Third   Pick-up: 7:15
                        Parent signature: Dana Mills
                        """));
    }

    @ParameterizedTest
    @MethodSource("papersOfNoKind")
    void paperOfNoKnownKind_isSaidToBeOther(String name, String paper) {
        var guess = guess(paper).orElseThrow();

        assertThat(guess.type()).as("%s: %s", name, guess).isEqualTo(DocumentType.OTHER);
        assertThat(guess.isSure()).as("%s: %s", name, guess).isTrue();
    }

    @Test
    void blankForm_isOfTheKindOfTheForm() {
        var guess = guess("""
                INDIVIDUALIZED EDUCATION PROGRAM
                Student: ______________   Birth date: __________
                PRESENT LEVELS OF PERFORMANCE
                __________________________
                MEASURABLE ANNUAL GOALS
                __________________________
                """).orElseThrow();

        assertThat(guess.type()).isEqualTo(DocumentType.IEP);
    }

    @Test
    void planWithoutATitle_isKnownByItsParts() {
        var guess = guess("""
                Student: Rowan Mills    Meeting: 4/2/2026
                PRESENT LEVELS OF PERFORMANCE
                Rowan reads 40 words a minute.
                MEASURABLE ANNUAL GOALS
                Rowan will read 80 words a minute.
                SPECIAL EDUCATION AND RELATED SERVICES
                Service     Frequency     Minutes     Location     Begins
                Reading     daily         30          Room 4       4/6/2026
                LEAST RESTRICTIVE ENVIRONMENT
                EXTENDED SCHOOL YEAR
                """).orElseThrow();

        assertThat(guess.type()).isEqualTo(DocumentType.IEP);
    }

    @Test
    void answerOfASchool_isNoRequestThoughItQuotesOne() {
        var guess = guess("""
                From: Mae Torres <mtorres@birchwood.k12.us>
                To: Dana Mills <dmills@mailbox.example>
                Subject: Re: evaluation
                Date: Mon, 6 Apr 2026 10:00

                Dear Ms. Mills, thank you. I will call you about your son tomorrow afternoon, after the bell.
                Mae Torres, school psychologist

                On Sun, Apr 5, 2026 at 9:00 PM Dana Mills wrote:
                > I am writing to request a full evaluation of my son Rowan.
                """).orElseThrow();

        assertThat(guess.type()).isEqualTo(DocumentType.CORRESPONDENCE);
    }

    @Test
    void letterThatAsksNothing_isCorrespondence() {
        var guess = guess("""
                April 9, 2026
                Dear Mr. Torres,
                Thank you for the kind words about my daughter Rowan. The field day was a joy for the whole family.
                Sincerely,
                Dana Mills
                """).orElseThrow();

        assertThat(guess.type()).isEqualTo(DocumentType.CORRESPONDENCE);
    }

    @Test
    void paperInALanguageThatIsNotRead_isNotSureOfAnything() {
        var guess = guess("""
                Kính gửi thầy cô, tôi là mẹ của một học sinh lớp năm. Con tôi không nghe được bạn nói trong nhà ăn và
                sân trường. Tôi xin nhà trường cho con một người thông dịch suốt ngày học và phụ đề cho mọi phim. Xin
                thầy cô trả lời cho tôi bằng thư. Cảm ơn thầy cô và các bạn.
                """).orElseThrow();

        assertThat(guess.isSure()).as("%s", guess).isFalse();
    }

    @Test
    void emptyPaper_isNotGuessedAt() {
        assertThat(guess(Papers.RECIPE))
                .hasValueSatisfying(guess -> assertThat(guess.type()).isEqualTo(DocumentType.OTHER));
        assertThat(guess("")).isEmpty();
    }

    @Test
    void isNotSureOfALetterThatOnlySpeaksOfAPlan() {
        var letter = "Dear Ana,\nthe annual goals in it are copied from last year.\n";

        assertThat(guess(letter).filter(TypeGuess::isSure)).isEmpty();
    }

    @Test
    void sentenceOfAShortLetter_isNotItsTitle() {
        var guess = guess("""
                October 8, 2026
                Dear Ms. Abernathy,
                I am writing to request a full evaluation of my son in all areas of suspected disability.
                Please send me the consent form.
                Sincerely, Irena Vance
                """).orElseThrow();

        assertThat(guess.type()).isEqualTo(DocumentType.PARENT_REQUEST);
    }
}
