package org.throughline.core.docket;

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
import org.throughline.core.calendar.KnownCalendars;
import org.throughline.core.calendar.SchoolDays;
import org.throughline.core.deadline.Clocks;
import org.throughline.core.deadline.Clockwork;
import org.throughline.core.deadline.Due;
import org.throughline.core.deadline.Happening;
import org.throughline.core.deadline.Subject;
import org.throughline.core.fact.Fact;
import org.throughline.core.fact.Ledger;
import org.throughline.core.rule.RulePack;
import org.throughline.core.rule.RulePacks;

/** Computes the deadlines of cases anew, keeps them, and keeps what moved. */
@ApplicationScoped
class Reckoner {

    @Inject
    Docket docket;

    @Inject
    KnownCalendars calendars;

    @Inject
    RulePacks packs;

    @Inject
    Clock clock;

    /** Of cases whose lock is held; a handful of queries, however many there are. */
    void compute(Collection<UUID> cases, Reason reason) {
        if (cases.isEmpty()) {
            return;
        }
        // what this transaction wrote is read again below
        docket.write();
        var pack = packs.inForce();
        var facts = docket.factsOf(cases);
        var kept = docket.of(cases);
        var schools = new HashMap<String, SchoolDays>();
        for (var matter : docket.matters(cases)) {
            var id = matter.caseFile().id();
            var clocks = clocks(pack, matter, facts.getOrDefault(id, List.of()), schools);
            keep(id, clocks.dues(), kept.getOrDefault(id, List.of()), reason);
        }
    }

    /** Without keeping anything. */
    Clocks look(UUID caseId) {
        var matter = docket.matters(List.of(caseId)).getFirst();
        var facts = docket.factsOf(List.of(caseId)).getOrDefault(caseId, List.of());
        return clocks(packs.inForce(), matter, facts, new HashMap<>());
    }

    private Clocks clocks(RulePack pack, Docket.Matter matter, List<Fact> facts, Map<String, SchoolDays> schools) {
        var child = matter.student().details();
        var ledger = new Ledger(facts);
        var happenings = ledger.inForce().stream()
                .map(fact -> Happening.of(fact, ledger))
                .toList();
        var school = schools.computeIfAbsent(
                child.state() + " " + child.district(), key -> calendars.of(child.state(), child.district()));
        var subject = new Subject(
                child.state(),
                child.dateOfBirth(),
                Set.copyOf(child.disabilities()),
                matter.caseFile().openedOn());
        return Clockwork.of(pack, subject, happenings, school);
    }

    private void keep(UUID caseId, List<Due> dues, List<Deadline> kept, Reason reason) {
        var before = kept.stream().collect(toMap(Deadline::id, deadline -> deadline));
        for (var due : dues) {
            var known = before.remove(due.idIn(caseId));
            if (known == null) {
                var deadline = new Deadline(due.idIn(caseId), caseId, due);
                docket.add(deadline);
                tell(deadline, null, deadline.dueOn(), reason);
            } else {
                var was = known.dueOn();
                known.isNow(due);
                if (!was.equals(known.dueOn())) {
                    tell(known, was, known.dueOn(), reason);
                }
            }
        }
        for (var gone : before.values()) {
            docket.remove(gone);
            tell(gone, gone.dueOn(), null, reason);
        }
    }

    private void tell(Deadline deadline, @Nullable LocalDate from, @Nullable LocalDate to, Reason reason) {
        if (deadline.isLegal()) {
            docket.add(new DeadlineChange(deadline, from, to, reason, clock.instant()));
        }
    }
}
