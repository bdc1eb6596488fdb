package org.throughline.core.clock;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a duty ended, if it did.
 *
 * @param exactly whether it ended on that day; if not, all that is known is that it was done by then
 */
public record DutyEnding(
        DutyOutcome outcome,
        @Nullable LocalDate on,
        @Nullable UUID factId,
        boolean exactly) {

    static final DutyEnding NONE = new DutyEnding(DutyOutcome.OPEN, null, null, false);

    static DutyEnding by(DutyOutcome outcome, FactInForce fact, boolean exactly) {
        return new DutyEnding(outcome, fact.on(), fact.id(), exactly);
    }
}
