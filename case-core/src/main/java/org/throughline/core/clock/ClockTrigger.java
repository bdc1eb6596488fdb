package org.throughline.core.clock;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What started a clock.
 *
 * @param type of the fact, or {@link #BIRTH}
 * @param on the day that is counted from
 * @param factId missing where it is a birthday
 * @param root by which it is the same when it is corrected
 */
public record ClockTrigger(
        String type, LocalDate on, @Nullable UUID factId, UUID root) {

    public static final String BIRTH = "BIRTH";

    private static final UUID NO_FACT = new UUID(0, 0);

    static ClockTrigger of(FactInForce fact) {
        return new ClockTrigger(fact.type().name(), fact.on(), fact.id(), fact.root());
    }

    static ClockTrigger birthday(LocalDate on) {
        return new ClockTrigger(BIRTH, on, null, NO_FACT);
    }
}
