package org.throughline.core.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.throughline.core.clock.ClockSubject;
import org.throughline.core.clock.DeadlineDoubt;
import org.throughline.core.clock.FactInForce;
import org.throughline.core.clock.StatutoryClock;
import org.throughline.core.fact.Ledger;
import org.throughline.core.problem.NotFound;
import org.throughline.core.rule.ShippedRules;
import org.throughline.core.schoolcalendar.SchoolDays;

/** Deadlines computed by the real clocks from the facts of a test. */
public final class DeadlinesFake extends DeadlineService {

    private final Supplier<Ledger> ledger;
    private final SchoolDays school;
    private final UUID caseId;
    private final ClockSubject subject;

    public DeadlinesFake(UUID caseId, String state, SchoolDays school, Supplier<Ledger> ledger) {
        this.caseId = caseId;
        this.ledger = ledger;
        this.school = school;
        this.subject = new ClockSubject(state, LocalDate.of(2016, 3, 18), Set.of(), LocalDate.of(2026, 8, 1));
    }

    @Override
    public List<Deadline> inCase(UUID id) {
        var all = ledger.get();
        var happenings =
                all.inForce().stream().map(fact -> FactInForce.of(fact, all)).toList();
        return StatutoryClock.ofType(ShippedRules.pack(), subject, happenings, school).dues().stream()
                .map(due -> new Deadline(due.idIn(caseId), caseId, due))
                .toList();
    }

    @Override
    public Deadline get(UUID id) {
        return inCase(caseId).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public List<DeadlineChange> changes(UUID id) {
        var reason = new ComputationReason(DeadlineChange.Cause.FACT_RECORDED, null, null);
        return List.of(new DeadlineChange(get(id), null, get(id).dueOn(), reason, Instant.EPOCH));
    }

    @Override
    public Map<UUID, String> namesOf(List<DeadlineChange> changes) {
        return Map.of();
    }

    @Override
    public List<DeadlineDoubt> doubts(UUID id) {
        return List.of();
    }

    /** The one of this rule. */
    public Deadline of(String ruleId) {
        return inCase(caseId).stream()
                .filter(one -> one.ruleId().equals(ruleId))
                .findFirst()
                .orElseThrow();
    }
}
