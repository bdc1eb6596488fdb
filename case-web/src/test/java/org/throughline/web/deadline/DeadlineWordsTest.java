package org.throughline.web.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.deadline.DeadlinesFake;
import org.throughline.core.deadline.Headline;
import org.throughline.core.fact.FactType;
import org.throughline.core.fact.FactsFake;
import org.throughline.core.fact.NewFact;
import org.throughline.core.rule.ShippedRules;
import org.throughline.core.schoolcalendar.Closure;
import org.throughline.core.schoolcalendar.SchoolDays;
import org.throughline.web.language.Translations;

class DeadlineWordsTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final LocalDate CONSENT = LocalDate.of(2026, 9, 10);
    static final SchoolDays SCHOOL = SchoolDays.of(
            LocalDate.of(2026, 8, 17),
            LocalDate.of(2027, 6, 10),
            List.of(new Closure(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 16), "Fall recess")));

    final UUID caseId = UUID.randomUUID();
    final FactsFake facts = new FactsFake(TODAY, LocalDate.of(2016, 3, 18));
    final DeadlinesFake california = new DeadlinesFake(caseId, "CA", SCHOOL, () -> facts.ledger(caseId));
    final DeadlineWords words = new DeadlineWords(Locale.ENGLISH);
    final DeadlineWords palabras = new DeadlineWords(Translations.SPANISH);

    @Test
    void theSentenceOfTheDrawing() {
        tell(FactType.CONSENT_RECEIVED, CONSENT);
        facts.record(
                caseId,
                NewFact.of(FactType.EXTENSION_AGREED, LocalDate.of(2026, 11, 13), "")
                        .until(LocalDate.of(2026, 12, 2))
                        .about("CA.EVAL_INITIAL"));

        assertThat(words.sentence(evaluation(), TODAY))
                .isEqualTo("The district must finish the evaluation and hold the IEP meeting by Wed, Dec 2, 2026:"
                        + " 60 calendar days after consent on Thu, Sep 10, Fall recess not counted,"
                        + " plus 7 days agreed in writing.");
        assertThat(words.left(evaluation(), TODAY)).isEqualTo("12 days left.");
        assertThat(words.turn(evaluation())).isEqualTo("The district's turn");
        assertThat(palabras.sentence(evaluation(), TODAY))
                .startsWith("El distrito debe terminar la evaluación y hacer la reunión del IEP a más tardar el");
    }

    /** The law moves no date off a weekend, and nobody takes a complaint on a Sunday. */
    @Test
    void whoeverMustFileOnASundayIsToldTheBusinessDayBeforeIt() {
        tell(FactType.VIOLATION_KNOWN, LocalDate.of(2026, 8, 4));
        var complaint = california.of("FERPA_COMPLAINT");

        assertThat(words.sentence(complaint, TODAY))
                .contains("until Sun, Jan 31, 2027")
                .endsWith("The last business day before it is Fri, Jan 29.");
        assertThat(palabras.sentence(complaint, TODAY)).endsWith("El último día hábil antes es el viernes 29 de ene.");
        assertThat(words.sentence(complaint, LocalDate.of(2027, 2, 1))).doesNotContain("business day");
    }

    @Test
    void passedDeadline_saysThatNothingIsOnFile() {
        tell(FactType.CONSENT_RECEIVED, CONSENT);

        assertThat(words.sentence(evaluation(), LocalDate.of(2026, 12, 1))).contains("had to finish");
        assertThat(words.left(evaluation(), LocalDate.of(2026, 11, 27)))
                .isEqualTo("2 days ago. Nothing on file says that it was done.");
    }

    @Test
    void metDeadline_saysHowLate() {
        tell(FactType.CONSENT_RECEIVED, CONSENT);
        tell(FactType.IEP_MEETING_HELD, LocalDate.of(2026, 11, 28));

        assertThat(words.left(evaluation(), LocalDate.of(2026, 12, 1))).contains("Sat, Nov 28", "3 days late");
    }

    @Test
    void eachShippedRuleHasAWholeSentenceInBothLanguages() {
        for (var type : FactType.values()) {
            if (!type.isOfOneDuty()) {
                tell(type, LocalDate.of(2026, 9, 10));
            }
        }
        for (var state : ShippedRules.pack().states()) {
            for (var deadline : new DeadlinesFake(caseId, state, SCHOOL, () -> facts.ledger(caseId)).inCase(caseId)) {
                for (var language : List.of(words, palabras)) {
                    var explained = new StepWords(language, deadline).explanation(TODAY);
                    assertThat(explained).as(deadline.ruleId()).doesNotContain("?", "{", "null");
                    assertThat(language.title(deadline, TODAY)
                                    + language.duty(deadline)
                                    + language.left(deadline, TODAY)
                                    + language.turn(deadline))
                            .as(deadline.ruleId())
                            .doesNotContain("?", "{", "null");
                }
            }
        }
    }

    @Test
    void aRuleThatIsNotCheckedNeverTakesTheHeadline() {
        tell(FactType.RECORDS_REQUESTED, LocalDate.of(2026, 11, 16));
        assertThat(california.of("CA.RECORDS_ACCESS").dueOn()).isEqualTo(LocalDate.of(2026, 11, 23));

        assertThat(Headline.of(california.inCase(caseId), TODAY))
                .map(Deadline::ruleId)
                .isNotEqualTo(Optional.of("CA.RECORDS_ACCESS"));
    }

    @Test
    void movedDeadline_saysFromWhenToWhen() {
        tell(FactType.CONSENT_RECEIVED, CONSENT);
        var before = california.inCase(caseId);
        facts.record(
                caseId,
                NewFact.of(FactType.EXTENSION_AGREED, TODAY, "")
                        .until(LocalDate.of(2026, 12, 2))
                        .about("CA.EVAL_INITIAL"));

        assertThat(new MovedDeadlineWords(words, TODAY).between(before, california.inCase(caseId)))
                .isEqualTo("The district must finish the evaluation and hold the IEP meeting:"
                        + " moved from Wed, Nov 25 to Wed, Dec 2.");
    }

    private Deadline evaluation() {
        return california.of("CA.EVAL_INITIAL");
    }

    private void tell(FactType type, LocalDate on) {
        facts.record(caseId, NewFact.of(type, on, ""));
    }
}
