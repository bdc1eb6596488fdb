package org.throughline.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.core.assignment.AssignmentState;
import org.throughline.core.casefile.Situation;
import org.throughline.core.conflict.Hint;
import org.throughline.core.intake.InquirySource;
import org.throughline.core.intake.IntakeQuestion;
import org.throughline.core.triage.DecisionReason;
import org.throughline.core.triage.InquiryStatus;
import org.throughline.web.ask.Choices;
import org.throughline.web.language.Messages;

class InquiryWordsTest {

    final Messages messages = new Messages();

    @ParameterizedTest
    @MethodSource("keys")
    void eachValueHasAWordInBothLanguages(String key) {
        assertThat(messages.getTranslation(key, Locale.ENGLISH)).doesNotStartWith("?");
        assertThat(messages.getTranslation(key, Messages.SPANISH))
                .isNotEqualTo(messages.getTranslation(key, Locale.ENGLISH));
    }

    static Stream<String> keys() {
        return Stream.of(
                        all("inquiry.status.", InquiryStatus.values()),
                        all("inquiry.reason.", DecisionReason.values()),
                        all("inquiry.question.", IntakeQuestion.values()),
                        all("inquiry.hint.", Hint.Kind.values()),
                        all("inquiry.came.", InquirySource.values()),
                        all("inquiry.do.", ReasonForm.Kind.values()),
                        all("assignment.state.", AssignmentState.values()),
                        all("ask.situation.", Situation.values()),
                        IntakeQuestion.CHOICES.stream().map("inquiry.answer."::concat),
                        Choices.RELATIONS.stream().map("ask.relation."::concat),
                        Choices.GRADES.stream().limit(3).map("ask.grade."::concat),
                        Stream.of("ACCEPTED", "WAITLISTED", "REFERRED", "DECLINED")
                                .map("inquiry.decided."::concat))
                .flatMap(all -> all);
    }

    static Stream<String> all(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }
}
