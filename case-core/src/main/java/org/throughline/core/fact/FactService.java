package org.throughline.core.fact;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;
import static org.throughline.core.audit.AuditAction.READ;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.problem.Invalid;

/** Facts are for staff: their notes are internal. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class FactService {

    @Inject
    Facts facts;

    @Inject
    CaseAccess cases;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<FactRecorded> recorded;

    /** @throws Invalid if the day has not come yet: a fact is what happened */
    public Fact record(UUID caseId, FactType type, LocalDate on, String note) {
        cases.require(caseId);
        // a day ahead of ours may be today where the family lives
        if (on.isAfter(LocalDate.now(clock).plusDays(1))) {
            throw new Invalid("fact.not-yet", "A fact is something that happened: its day cannot be in the future.");
        }
        var fact = new Fact(caseId, type, on, note, currentUser.id(), clock.instant());
        facts.add(fact);
        audit.record(CHANGED, "fact", fact.id(), caseId);
        recorded.fire(new FactRecorded(caseId, fact.id(), type, on));
        return fact;
    }

    /** Oldest day first. */
    public List<Fact> of(UUID caseId) {
        cases.require(caseId);
        audit.record(READ, "facts", caseId, caseId);
        return facts.of(caseId);
    }
}
