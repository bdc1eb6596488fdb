package org.throughline.web.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.core.casefile.Situation;
import org.throughline.core.inquiry.InquirySource;
import org.throughline.core.inquiry.IntakeQuestion;
import org.throughline.core.inquiry.conflict.ConflictHint;
import org.throughline.core.inquiry.triage.DecisionReason;
import org.throughline.core.inquiry.triage.InquiryStatus;
import org.throughline.core.team.AssignmentState;
import org.throughline.web.language.Translations;
import org.throughline.web.publicform.FormChoices;

class InquiryWordsTest {

    final Translations translations = new Translations();

    @ParameterizedTest
    @MethodSource("keys")
    void eachValueHasAWordInBothLanguages(String key) {
        assertThat(translations.getTranslation(key, Locale.ENGLISH)).doesNotStartWith("?");
        assertThat(translations.getTranslation(key, Translations.SPANISH))
                .isNotEqualTo(translations.getTranslation(key, Locale.ENGLISH));
    }

    static Stream<String> keys() {
        return Stream.of(
                        all("inquiry.status.", InquiryStatus.values()),
                        all("inquiry.reason.", DecisionReason.values()),
                        all("inquiry.question.", IntakeQuestion.values()),
                        all("inquiry.hint.", ConflictHint.Kind.values()),
                        all("inquiry.came.", InquirySource.values()),
                        all("inquiry.do.", ReasonForm.Kind.values()),
                        all("assignment.state.", AssignmentState.values()),
                        all("publicform.situation.", Situation.values()),
                        IntakeQuestion.CHOICES.stream().map("inquiry.answer."::concat),
                        FormChoices.RELATIONS.stream().map("publicform.relation."::concat),
                        FormChoices.GRADES.stream().limit(3).map("publicform.grade."::concat),
                        Stream.of("ACCEPTED", "WAITLISTED", "REFERRED", "DECLINED")
                                .map("inquiry.decided."::concat))
                .flatMap(all -> all);
    }

    static Stream<String> all(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }
}
