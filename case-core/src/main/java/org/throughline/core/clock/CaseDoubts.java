package org.throughline.core.clock;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.throughline.core.fact.FactType;
import org.throughline.core.rule.RulePack;

/** What is odd about a case as a whole. */
final class CaseDoubts {

    private final RulePack pack;
    private final ClockSubject subject;
    private final List<FactInForce> facts;

    CaseDoubts(RulePack pack, ClockSubject subject, List<FactInForce> facts) {
        this.pack = pack;
        this.subject = subject;
        this.facts = facts;
    }

    /**
     * @param taken extensions that moved a date
     * @param endless whether a count came to no end
     */
    List<DeadlineDoubt> find(List<ComputedDeadline> dues, Set<UUID> taken, boolean endless) {
        var found = new EnumMap<DeadlineDoubt, Boolean>(DeadlineDoubt.class);
        found.put(DeadlineDoubt.UNKNOWN_STATE, !pack.states().contains(subject.state()));
        found.put(DeadlineDoubt.NO_BIRTH_DATE, subject.born() == null);
        found.put(
                DeadlineDoubt.NO_CALENDAR,
                dues.stream().anyMatch(due -> due.estimated() && due.rule().isLegal()));
        found.put(DeadlineDoubt.NEVER_REACHED, endless);
        found.put(
                DeadlineDoubt.EXTENSION_WITHOUT_DUTY,
                facts.stream().anyMatch(fact -> fact.type().isOfOneDuty() && fact.ruleId() == null));
        found.put(DeadlineDoubt.EXTENSION_OF_NOTHING, isAnyOfNothing(dues, taken));
        found.put(DeadlineDoubt.ANSWER_TO_WHICH, isAnswerOfMany(dues));
        return found.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isAnyOfNothing(List<ComputedDeadline> dues, Set<UUID> taken) {
        var running = dues.stream().map(due -> due.rule().id()).collect(toSet());
        return facts.stream()
                .filter(fact -> fact.type().isOfOneDuty() && fact.ruleId() != null)
                .anyMatch(fact -> fact.type() == FactType.EXTENSION_AGREED
                        ? !taken.contains(fact.id())
                        : !running.contains(fact.ruleId()));
    }

    private boolean isAnswerOfMany(List<ComputedDeadline> dues) {
        var answers = facts.stream()
                .filter(fact -> fact.type().mayAnswerOneDuty() && fact.ruleId() == null)
                .map(FactInForce::id)
                .collect(toSet());
        return dues.stream()
                .filter(due -> due.ending().factId() != null
                        && answers.contains(due.ending().factId()))
                .collect(groupingBy(
                        due -> Objects.requireNonNull(due.ending().factId()),
                        mapping(due -> due.trigger().type(), toSet())))
                .values()
                .stream()
                .anyMatch(triggers -> triggers.size() > 1);
    }
}
