package org.throughline.core.agenda;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.rule.BilingualText;
import org.throughline.core.rule.DutyBearer;

/**
 * Something that lies on a day.
 *
 * @param id of the deadline, the fact or the task
 * @param root of a fact that was corrected the one that told it first; else the id
 * @param number of the case
 * @param child whose case it is
 * @param title of a task; it may name a child
 * @param duty of a deadline, and no other kind
 */
public record AgendaEntry(
        AgendaKind kind,
        UUID id,
        UUID root,
        UUID caseId,
        String number,
        String child,
        LocalDate on,
        String title,
        @Nullable Duty duty) {

    /**
     * What a deadline is about.
     *
     * @param must what must be done, after "must": "finish the evaluation"
     * @param bound who must
     * @param estimated whether the day rests on a calendar that is not the district's
     * @param checked whether the rule was verified against the text of the law
     */
    public record Duty(BilingualText must, DutyBearer bound, boolean estimated, boolean checked) {}

    public boolean isOverdue(LocalDate today) {
        return kind == AgendaKind.DEADLINE && on.isBefore(today);
    }
}
