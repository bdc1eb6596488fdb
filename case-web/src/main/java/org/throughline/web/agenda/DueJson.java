package org.throughline.web.agenda;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.core.agenda.DueRow;
import org.throughline.core.docket.DeadlineStatus;
import org.throughline.core.rule.Bound;
import org.throughline.web.deadline.DeadlineWords;

/**
 * A legal date in the list of those that are due.
 *
 * @param duty in words
 * @param checked whether the rule was verified against the text of the law
 * @param bound who must act
 * @param daysLeft negative when the day has passed
 */
public record DueJson(
        UUID id,
        UUID caseId,
        String caseNumber,
        String child,
        String duty,
        String ruleId,
        LocalDate dueOn,
        DeadlineStatus status,
        boolean estimated,
        boolean checked,
        Bound bound,
        long daysLeft) {

    static DueJson of(DueRow row, DeadlineWords words, LocalDate today) {
        var deadline = row.deadline();
        return new DueJson(
                deadline.id(),
                deadline.caseId(),
                row.caseNumber(),
                row.child().fullName(),
                words.duty(deadline),
                deadline.ruleId(),
                deadline.dueOn(),
                deadline.status(today),
                deadline.isEstimated(),
                deadline.isChecked(),
                deadline.bound(),
                deadline.daysLeft(today));
    }
}
