package org.throughline.core.clock;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.core.rule.Rule;
import org.throughline.core.rule.Unit;

/**
 * A date that a rule comes to.
 *
 * @param part which limit, where each is a date of its own
 * @param root what started its round first: with the rule it names the deadline
 * @param pack the version of the rules
 * @param trigger what the count began with
 * @param amount of the limit that governs
 * @param firstOn before any extension
 */
public record ComputedDeadline(
        Rule rule,
        String pack,
        int part,
        UUID root,
        ClockTrigger trigger,
        int amount,
        Unit unit,
        LocalDate firstOn,
        LocalDate dueOn,
        boolean estimated,
        DutyEnding ending,
        Computation computation) {

    /** The same whenever it is computed anew. */
    public UUID idIn(UUID caseId) {
        return UUID.nameUUIDFromBytes((caseId + rule.id() + (part == 0 ? "" : part) + root).getBytes(UTF_8));
    }
}
