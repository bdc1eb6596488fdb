package org.throughline.docs.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.fact.FactType;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.FoundDate;
import org.throughline.docs.recognition.KeyDate;
import org.throughline.docs.recognition.SuggestedFact;

class FactRulesTest {

    /** Every key date that a document may have, each with a quote of its own. */
    static final Map<KeyDate, FoundDate> DATES = Arrays.stream(KeyDate.values())
            .collect(Collectors.toMap(kind -> kind, kind -> new FoundDate(LocalDate.of(2026, 3, 2), 1, kind.name())));

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            IEP,              IEP_MEETING_HELD,     IEP_MEETING_DATE
            EVALUATION,       EVALUATION_COMPLETED, EVALUATION_DATE
            MEETING_NOTICE,   -,                    -
            REPORT_CARD,      -,                    -
            CORRESPONDENCE,   -,                    -
            """)
    void aPaperSaysWhatHappened(DocumentType type, @Nullable FactType fact, @Nullable String date) {
        var suggested =
                FactRules.in(type, DATES, TickedConsent.in(List.of("Whatever it says.")), List.of("Whatever it says."));

        assertThat(suggested).extracting(SuggestedFact::type).isEqualTo(fact == null ? List.of() : List.of(fact));
        assertThat(suggested).extracting(one -> one.date().quote()).isEqualTo(date == null ? List.of() : List.of(date));
    }

    /** One click would start a false clock. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-10-08, 2025-10-10, 2026-10-08, false
            2026-10-08, 2025-10-10, 2026-12-01, false
            2025-10-11, 2025-10-10, 2026-10-09, false
            2025-10-09, 2025-10-10, 2026-10-08, true
            2025-10-10, 2025-10-10, 2026-10-09, true
            """)
    void planWhoseDatesContradictEachOther_proposesNoMeeting(
            LocalDate meeting, LocalDate start, LocalDate end, boolean proposed) {
        var dates = Map.of(
                KeyDate.IEP_MEETING_DATE, new FoundDate(meeting, 1, "Team"),
                KeyDate.IEP_START, new FoundDate(start, 1, "from"),
                KeyDate.IEP_END, new FoundDate(end, 1, "to"));

        assertThat(FactRules.in(DocumentType.IEP, dates, TickedConsent.in(List.of("The plan.")), List.of("The plan.")))
                .hasSize(proposed ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            I am writing to request that my son be evaluated for special education.             | EVALUATION_REQUESTED
            Please assess her in all areas; I want her to have a full evaluation.               | EVALUATION_REQUESTED
            Solicito que mi hijo sea evaluado para educación especial.                          | EVALUATION_REQUESTED
            I disagree with the school's report and request an independent educational evaluation. | IEE_REQUESTED
            Pido una evaluación educativa independiente a cargo del distrito.                   | IEE_REQUESTED
            Please provide prior written notice of your refusal.                                | PWN_REQUESTED
            I request a copy of all of my daughter's educational records.                       | RECORDS_REQUESTED
            Solicito una copia del expediente de mi hija.                                       | RECORDS_REQUESTED
            I request copies of all of my son's educational records, including evaluations.     | RECORDS_REQUESTED
            I would like a copy of the evaluation report.                                       | RECORDS_REQUESTED
            I request that he be evaluated. If you refuse, please send prior written notice.    | EVALUATION_REQUESTED
            I request an independent educational evaluation. I also want a copy of the records. | -
            I do not want my daughter to be evaluated again.                                    | -
            I enclose the independent educational evaluation of Dr Lee.                         | -
            No he recibido el aviso previo por escrito.                                         | -
            No quiero que evalúen a mi hija otra vez.                                           | -
            Thank you for the meeting.                                                          | -
            """)
    void aLetterSaysWhatItAsksFor(String words, @Nullable FactType fact) {
        assertThat(FactRules.in(DocumentType.PARENT_REQUEST, DATES, TickedConsent.in(List.of(words)), List.of(words)))
                .extracting(SuggestedFact::type)
                .isEqualTo(fact == null ? List.of() : List.of(fact));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I give consent for the assessment described above. Signed 3/2/2026          | true
            Doy mi consentimiento para la evaluación de mi hijo.                        | true
            [x] I consent to the evaluation  [ ] I do NOT consent to the evaluation     | true
            [ ] I consent to the evaluation  [x] I do NOT consent to the evaluation     | false
            [ ] I consent to the evaluation  [ ] I do NOT consent to the evaluation     | false
            [x] I consent to the evaluation  [x] I do NOT consent to the evaluation     | false
            ☒ I give my consent for the evaluation. ☐ I do NOT give my consent.             | true
            ☐ I give my consent for the evaluation. ☒ I do NOT give my consent.             | false
            ✔ I consent to the assessment plan. I do not consent to it: ☐                   | true
            I consent to the assessment ☐   I do not consent to the assessment ☒            | false
            I consent to the assessment ☑   I do not consent to the assessment ☐            | true
            X I consent to the evaluation. ___ I do not consent to the evaluation.      | true
            ___ I consent to the evaluation. X I do not consent to the evaluation.      | false
            ☑ Sí, doy mi consentimiento para la evaluación. ☐ No doy mi consentimiento.      | true
            ☐ Doy mi consentimiento para la evaluación. ☑ No doy mi consentimiento.          | false
            I refuse consent to the evaluation.                                         | false
            I consent to the release of information to Dr Lee.                          | false
            """)
    void consentCountsWhereItIsGivenToAnEvaluation(String words, boolean given) {
        assertThat(FactRules.in(DocumentType.CONSENT_FORM, DATES, TickedConsent.in(List.of(words)), List.of(words)))
                .extracting(SuggestedFact::type)
                .isEqualTo(given ? List.of(FactType.CONSENT_RECEIVED) : List.of());
    }

    @Test
    void nothingFollowsFromWhatIsNotKnown() {
        assertThat(FactRules.in(
                        null,
                        DATES,
                        TickedConsent.in(List.of("I request an evaluation.")),
                        List.of("I request an evaluation.")))
                .isEmpty();
        assertThat(FactRules.in(DocumentType.IEP, Map.of(), TickedConsent.in(List.of("IEP")), List.of("IEP")))
                .isEmpty();
    }
}
