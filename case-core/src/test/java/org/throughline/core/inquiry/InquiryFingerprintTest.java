package org.throughline.core.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.core.casefile.Situation;

class InquiryFingerprintTest {

    static final Map<IntakeQuestion, String> SUSPENDED =
            Map.of(IntakeQuestion.OUT_OF_SCHOOL, "YES", IntakeQuestion.HEARING, "NO");

    @Test
    void theSameWordsHaveTheSameFingerprint() {
        assertThat(InquiryFingerprint.of(told("510 555 0134", null, SUSPENDED, "He cries.")))
                .isEqualTo(InquiryFingerprint.of(told("510 555 0134", null, SUSPENDED, "He cries.")));
    }

    @Test
    void fingerprint_differs_withEachField() {
        assertThat(Stream.of(
                                told("510 555 0134", null, SUSPENDED, "He cries."),
                                told("510 555 0134", null, SUSPENDED, "He cries. Today, too."),
                                told("510 555 0135", null, SUSPENDED, "He cries."),
                                told(null, "510 555 0134", SUSPENDED, "He cries."),
                                told("510 555 0134", "", SUSPENDED, "He cries."),
                                told("510 555 0134", null, Map.of(IntakeQuestion.OUT_OF_SCHOOL, "YES"), "He cries."))
                        .map(InquiryFingerprint::of))
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    static InquiryContent told(
            @Nullable String phone, @Nullable String email, Map<IntakeQuestion, String> answers, String worry) {
        return new InquiryContent(
                "es",
                new InquiryContent.Contact("Lucia Cruz", "mother", phone, email, "evenings"),
                new InquiryContent.Child("Mateo", null, "5", LocalDate.of(2016, 3, 18), null, null, "CA"),
                Situation.STUCK,
                answers,
                worry);
    }
}
