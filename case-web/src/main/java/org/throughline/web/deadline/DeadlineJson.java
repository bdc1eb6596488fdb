package org.throughline.web.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.clock.CountStep;
import org.throughline.core.clock.DeadlineDoubt;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.deadline.DeadlineStatus;
import org.throughline.core.problem.ProblemSentences;
import org.throughline.core.rule.DutyBearer;
import org.throughline.core.rule.Unit;

/**
 * A legal date, or a reminder where the law names no day.
 *
 * @param duty in words
 * @param firstDueOn before any extension
 * @param dueOn the last day; a weekend moves nothing
 * @param lastBusinessDay before it, for what the family has to do; missing where the last day is a business day
 * @param estimated whether a part of the count rests on a calendar that is not the district's
 * @param checked whether the rule was verified against the text of the law
 * @param beside whether it stands beside a main duty
 * @param bound whose turn it is
 * @param metOn missing too where all that is known is that it was done by some day
 * @param explanation the whole count in sentences
 * @param steps the same as data
 * @param rules the version of the rules that computed it
 */
public record DeadlineJson(
        UUID id,
        UUID caseId,
        String duty,
        String ruleId,
        String citation,
        TriggerJson trigger,
        int amount,
        Unit unit,
        LocalDate firstDueOn,
        LocalDate dueOn,
        @Nullable LocalDate lastBusinessDay,
        boolean estimated,
        boolean checked,
        boolean beside,
        DutyBearer bound,
        DeadlineStatus status,
        @Nullable LocalDate metOn,
        long daysLate,
        String explanation,
        List<CountStep> steps,
        List<DeadlineDoubtJson> doubts,
        String rules) {

    /** @param type of the fact, or BIRTH */
    public record TriggerJson(
            String type, LocalDate on, @Nullable UUID factId) {}

    public record DeadlineDoubtJson(String code, String sentence) {

        static DeadlineDoubtJson of(DeadlineDoubt doubt) {
            return new DeadlineDoubtJson(doubt.code(), ProblemSentences.of(doubt.code(), Locale.ENGLISH));
        }
    }

    static DeadlineJson of(Deadline deadline, DeadlineWords words, LocalDate today) {
        var status = deadline.status(today);
        return new DeadlineJson(
                deadline.id(),
                deadline.caseId(),
                words.duty(deadline),
                deadline.ruleId(),
                deadline.computation().citation(),
                new TriggerJson(deadline.triggerType(), deadline.triggerOn(), deadline.factId()),
                deadline.amount(),
                deadline.unit(),
                deadline.firstOn(),
                deadline.dueOn(),
                deadline.computation().lastBusinessDay().orElse(null),
                deadline.isEstimated(),
                deadline.isChecked(),
                deadline.isBeside(),
                deadline.bound(),
                status,
                status == DeadlineStatus.MET && deadline.isEndedExactly() ? deadline.endedOn() : null,
                deadline.daysLate(),
                new StepWords(words, deadline).explanation(today),
                deadline.computation().steps(),
                deadline.computation().doubts().stream()
                        .map(DeadlineDoubtJson::of)
                        .toList(),
                deadline.pack());
    }
}
