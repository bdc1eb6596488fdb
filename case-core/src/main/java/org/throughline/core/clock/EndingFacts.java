package org.throughline.core.clock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.throughline.core.fact.FactType;
import org.throughline.core.rule.Limit;
import org.throughline.core.rule.Rule;
import org.throughline.core.rule.Start;

/** Which facts end a rule's clock, and which begin it: some do both. */
final class EndingFacts {

    private final Rule rule;
    private final Set<FactType> starts = new HashSet<>();

    EndingFacts(Rule rule) {
        this.rule = rule;
        rule.limits().forEach(limit -> starts.addAll(starting(limit)));
    }

    private static Set<FactType> starting(Limit limit) {
        return switch (limit.start()) {
            case Start.OnFact fact -> Set.copyOf(fact.types());
            case Start.OnLimit other -> starting(other.limit());
            case Start.OnBirthday birthday -> Set.of();
        };
    }

    boolean isStart(FactInForce fact) {
        return starts.contains(fact.type());
    }

    /** It was done, on that day. */
    boolean isDeed(FactInForce fact) {
        return isOfThis(fact) && (rule.metBy().contains(fact.type()) || isSaid(fact, FactType.DUTY_MET));
    }

    /** It can only happen when it has been done. */
    boolean isConsequence(FactInForce fact) {
        return isOfThis(fact) && rule.metByThen().contains(fact.type());
    }

    boolean isWaiver(FactInForce fact) {
        return isOfThis(fact) && (rule.waivedBy().contains(fact.type()) || isSaid(fact, FactType.DUTY_WAIVED));
    }

    /** Whether the clock ended after the one day and not after the other; what starts it anew ends nothing by itself. */
    boolean isBetween(LocalDate after, LocalDate upTo, Collection<FactInForce> facts) {
        return facts.stream()
                .filter(fact -> fact.on().isAfter(after) && !fact.on().isAfter(upTo))
                .filter(fact -> !isStart(fact))
                .anyMatch(fact -> isDeed(fact) || isConsequence(fact) || isWaiver(fact));
    }

    /** A reply may say which duty it answers; then it answers no other. */
    private boolean isOfThis(FactInForce fact) {
        return fact.ruleId() == null
                ? !fact.type().isOfOneDuty()
                : fact.ruleId().equals(rule.id());
    }

    private static boolean isSaid(FactInForce fact, FactType type) {
        return fact.type() == type;
    }
}
