package org.throughline.core.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a duty ended, if it did.
 *
 * @param exactly whether it ended on that day; if not, all that is known is that it was done by then
 */
public record Ending(
        Outcome outcome, @Nullable LocalDate on, @Nullable UUID factId, boolean exactly) {

    static final Ending NONE = new Ending(Outcome.OPEN, null, null, false);

    static Ending by(Outcome outcome, Happening fact, boolean exactly) {
        return new Ending(outcome, fact.on(), fact.id(), exactly);
    }
}
