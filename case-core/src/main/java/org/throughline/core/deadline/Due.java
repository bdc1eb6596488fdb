package org.throughline.core.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.core.rule.Rule;
import org.throughline.core.rule.Unit;

/**
 * A date that a rule comes to.
 *
 * @param root what started its round first: with the rule it names the deadline
 * @param pack the version of the rules
 * @param trigger what the count began with
 * @param amount of the limit that governs
 * @param firstOn before any extension
 */
public record Due(
        Rule rule,
        String pack,
        UUID root,
        Trigger trigger,
        int amount,
        Unit unit,
        LocalDate firstOn,
        LocalDate dueOn,
        boolean estimated,
        Ending ending,
        Computation computation) {

    /** The same whenever it is computed anew. */
    public UUID idIn(UUID caseId) {
        return UUID.nameUUIDFromBytes((caseId + rule.id() + root).getBytes(UTF_8));
    }
}
