package org.throughline.core.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.throughline.core.calendar.SchoolDays;
import org.throughline.core.deadline.Clockwork;
import org.throughline.core.deadline.DeadlineDoubt;
import org.throughline.core.deadline.Happening;
import org.throughline.core.deadline.Subject;
import org.throughline.core.fact.Ledger;
import org.throughline.core.problem.NotFound;
import org.throughline.core.rule.ShippedRules;

/** Deadlines computed by the real clocks from the facts of a test. */
public final class DocketFake extends DeadlineService {

    private final Supplier<Ledger> ledger;
    private final SchoolDays school;
    private final UUID caseId;
    private final Subject subject;

    public DocketFake(UUID caseId, String state, SchoolDays school, Supplier<Ledger> ledger) {
        this.caseId = caseId;
        this.ledger = ledger;
        this.school = school;
        this.subject = new Subject(state, LocalDate.of(2016, 3, 18), Set.of(), LocalDate.of(2026, 8, 1));
    }

    @Override
    public List<Deadline> of(UUID id) {
        var all = ledger.get();
        var happenings =
                all.inForce().stream().map(fact -> Happening.of(fact, all)).toList();
        return Clockwork.of(ShippedRules.pack(), subject, happenings, school).dues().stream()
                .map(due -> new Deadline(due.idIn(caseId), caseId, due))
                .toList();
    }

    @Override
    public Deadline get(UUID id) {
        return of(caseId).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public List<DeadlineChange> changes(UUID id) {
        var reason = new Reason(DeadlineChange.Cause.FACT_RECORDED, null, null);
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
        return of(caseId).stream()
                .filter(one -> one.ruleId().equals(ruleId))
                .findFirst()
                .orElseThrow();
    }
}
