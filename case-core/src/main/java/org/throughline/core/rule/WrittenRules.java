package org.throughline.core.rule;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import org.throughline.core.problem.Refused;

/**
 * Rules as somebody wrote them.
 *
 * @param drops ids of federal rules that are left out on purpose
 */
record WrittenRules(RulePack pack, Set<String> drops) {

    private static final int FEW = 5;

    WrittenRules {
        drops = Set.copyOf(drops);
    }

    /** @throws Refused if the law would be gone, or a part of it without a word */
    void requireLaw(RulePack shipped) {
        if (pack.rules().isEmpty()) {
            throw new Refused("rules.empty");
        }
        var missing = shipped.rules().stream()
                .filter(Rule::isFederal)
                .map(Rule::id)
                .filter(id -> !drops.contains(id) && pack.rule(id).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused("rules.drops-law", missing.stream().limit(FEW).collect(joining(", ")));
        }
    }
}
