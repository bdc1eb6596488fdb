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

    @Test
    void saysNothingOfWhatItDoesNotKnow() {
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
