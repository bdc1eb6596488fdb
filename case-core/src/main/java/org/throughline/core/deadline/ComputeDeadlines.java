package org.throughline.core.deadline;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.clock.ClockResult;
import org.throughline.core.clock.ClockSubject;
import org.throughline.core.clock.ComputedDeadline;
import org.throughline.core.clock.FactInForce;
import org.throughline.core.clock.StatutoryClock;
import org.throughline.core.fact.Fact;
import org.throughline.core.fact.Ledger;
import org.throughline.core.rule.RulePack;
import org.throughline.core.rule.RulePacks;
import org.throughline.core.schoolcalendar.DistrictCalendars;
import org.throughline.core.schoolcalendar.SchoolDays;

/** Computes the deadlines of cases anew, keeps them, and keeps what moved. */
@ApplicationScoped
class ComputeDeadlines {

    @Inject
    Deadlines deadlines;

    @Inject
    DistrictCalendars calendars;

    @Inject
    RulePacks packs;

    @Inject
    Clock clock;

    /** Of cases whose lock is held; a handful of queries, however many there are. */
    void compute(Collection<UUID> cases, ComputationReason reason) {
        if (cases.isEmpty()) {
            return;
        }
        // what this transaction wrote is read again below
        deadlines.write();
        var pack = packs.inForce();
        var facts = deadlines.factsOf(cases);
        var kept = deadlines.byCase(cases);
        var schools = new HashMap<String, SchoolDays>();
        for (var matter : deadlines.matters(cases)) {
            var id = matter.caseFile().id();
            var result = clocks(pack, matter, facts.getOrDefault(id, List.of()), schools);
            keep(id, result.dues(), kept.getOrDefault(id, List.of()), reason);
        }
    }

    /** Without keeping anything. */
    ClockResult look(UUID caseId) {
        var matter = deadlines.matters(List.of(caseId)).getFirst();
        var facts = deadlines.factsOf(List.of(caseId)).getOrDefault(caseId, List.of());
        return clocks(packs.inForce(), matter, facts, new HashMap<>());
    }

    private ClockResult clocks(
            RulePack pack, Deadlines.Matter matter, List<Fact> facts, Map<String, SchoolDays> schools) {
        var child = matter.student().details();
        var ledger = new Ledger(facts);
        var happenings = ledger.inForce().stream()
                .map(fact -> FactInForce.of(fact, ledger))
                .toList();
        var school = schools.computeIfAbsent(
                child.state() + " " + child.district(), key -> calendars.schoolDaysOf(child.state(), child.district()));
        var subject = new ClockSubject(
                child.state(),
                child.dateOfBirth(),
                Set.copyOf(child.disabilities()),
                matter.caseFile().openedOn());
        return StatutoryClock.ofType(pack, subject, happenings, school);
    }

    private void keep(UUID caseId, List<ComputedDeadline> dues, List<Deadline> kept, ComputationReason reason) {
        var before = kept.stream().collect(toMap(Deadline::id, deadline -> deadline));
        for (var due : dues) {
            var known = before.remove(due.idIn(caseId));
            if (known == null) {
                var deadline = new Deadline(due.idIn(caseId), caseId, due);
                deadlines.add(deadline);
                tell(deadline, null, deadline.dueOn(), reason);
            } else {
                var was = known.dueOn();
                known.update(due);
                if (!was.equals(known.dueOn())) {
                    tell(known, was, known.dueOn(), reason);
                }
            }
        }
        for (var gone : before.values()) {
            deadlines.remove(gone);
            tell(gone, gone.dueOn(), null, reason);
        }
    }

    private void tell(Deadline deadline, @Nullable LocalDate from, @Nullable LocalDate to, ComputationReason reason) {
        if (deadline.isLegal()) {
            deadlines.add(new DeadlineChange(deadline, from, to, reason, clock.instant()));
        }
    }
}
