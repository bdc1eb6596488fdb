package org.throughline.web.deadline.list;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.core.deadline.DeadlineStatus;
import org.throughline.core.deadline.list.DeadlineRow;
import org.throughline.core.rule.DutyBearer;
import org.throughline.web.deadline.DeadlineWords;

/**
 * A legal date in the list of those that are due.
 *
 * @param duty in words
 * @param checked whether the rule was verified against the text of the law
 * @param bound who must act
 * @param daysLeft negative when the day has passed
 */
public record ListedDeadlineJson(
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
        DutyBearer bound,
        long daysLeft) {

    static ListedDeadlineJson of(DeadlineRow row, DeadlineWords words, LocalDate today) {
        var deadline = row.deadline();
        return new ListedDeadlineJson(
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
