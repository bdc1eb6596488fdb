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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.audit.Unrecorded;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.casefile.CaseDocuments;
import org.throughline.core.casefile.StudentOfCase;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;

/** Facts are for staff: their notes are internal. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class FactService {

    @Inject
    Facts facts;

    @Inject
    CaseDocuments documents;

    @Inject
    CaseAccess cases;

    @Inject
    StudentOfCase students;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<FactRecorded> recorded;

    /**
     * @throws Invalid if the day has not come yet where it must have, is before the child was born, or the paper is
     *     not of this case
     * @throws Refused if the case is closed, or if it contradicts what is known and no reason is given; the code is that of the {@link FactDoubt}
     */
    public Fact record(UUID caseId, NewFact wanted) {
        cases.requireOpen(caseId);
        check(caseId, wanted);
        var known = facts.ledger(caseId).inForce();
        insist(known, wanted);
        var toldBefore = known.stream()
                .anyMatch(fact -> fact.type() == wanted.type() && fact.on().equals(wanted.on()));
        return write(new Fact(caseId, wanted, currentUser.id(), clock.instant()), !toldBefore);
    }

    /** What is wrong with the day: no reason helps there. */
    @Unrecorded("says of a date that is typed whether it fits")
    public Optional<WrongDay> wrongDay(UUID caseId, FactType type, LocalDate on) {
        cases.require(caseId);
        return dayOf(caseId, type, on);
    }

    /** What speaks against it; whoever is sure gives a reason. */
    @Unrecorded("says of a date that is typed whether it fits")
    public Optional<FactDoubt> doubt(UUID caseId, FactType type, LocalDate on, @Nullable UUID corrected) {
        cases.require(caseId);
        return FactDoubt.of(type, on, without(corrected, facts.ledger(caseId).inForce()));
    }

    /**
     * A further entry that says how it really was.
     *
     * @throws Refused if the case is closed, it was put right before, or as {@link #record}
     */
    public Fact correct(UUID id, NewFact wanted) {
        var wrong = requireInForce(id);
        check(wrong.caseId(), wanted);
        insist(without(id, facts.ledger(wrong.caseId()).inForce()), wanted);
        return write(wrong.correctedBy(wanted, currentUser.id(), clock.instant()), wanted.type() != wrong.type());
    }

    /**
     * A further entry that says that it did not happen.
     *
     * @throws Invalid without a reason
     * @throws Refused if the case is closed, or it was put right before
     */
    public Fact withdraw(UUID id, String why) {
        var wrong = requireInForce(id);
        if (why.isBlank()) {
            throw new Invalid("fact.need-reason");
        }
        return write(wrong.withdrawnBy(currentUser.id(), why.strip(), clock.instant()), false);
    }

    public Ledger ledger(UUID caseId) {
        cases.require(caseId);
        audit.record(READ, "facts", caseId, caseId);
        return facts.ledger(caseId);
    }

    private void check(UUID caseId, NewFact wanted) {
        dayOf(caseId, wanted.type(), wanted.on()).ifPresent(wrong -> {
            throw new Invalid(wrong.code());
        });
        var until = wanted.until();
        if (until != null && WrongDay.isOutOfReach(until, LocalDate.now(clock))) {
            throw new Invalid(WrongDay.OUT_OF_REACH.code());
        }
        if (until != null && (!wanted.type().mayLast() || until.isBefore(wanted.on()))) {
            throw new Invalid("fact.until");
        }
        if (wanted.ruleId() != null && !wanted.type().mayAnswerOneDuty()) {
            throw new Invalid("fact.no-duty");
        }
        var paper = wanted.documentId();
        if (paper != null && !documents.isOnCase(paper, caseId)) {
            throw new Invalid("fact.no-such-paper");
        }
    }

    private Optional<WrongDay> dayOf(UUID caseId, FactType type, LocalDate on) {
        return WrongDay.of(
                type, on, LocalDate.now(clock), students.detailsFor(caseId).dateOfBirth());
    }

    private static void insist(List<Fact> known, NewFact wanted) {
        FactDoubt.of(wanted.type(), wanted.on(), known)
                .filter(doubt -> wanted.reason().isBlank())
                .ifPresent(doubt -> {
                    throw new Refused(doubt.code());
                });
    }

    private static List<Fact> without(@Nullable UUID id, List<Fact> facts) {
        return facts.stream().filter(fact -> !fact.id().equals(id)).toList();
    }

    /** Two people who correct one fact at once wait for each other at the case. */
    private Fact requireInForce(UUID id) {
        var fact = facts.find(id).orElseThrow(NotFound::new);
        cases.requireOpen(fact.caseId());
        if (!facts.ledger(fact.caseId()).isInForce(fact)) {
            throw new Refused("fact.corrected");
        }
        return fact;
    }

    private Fact write(Fact fact, boolean news) {
        facts.add(fact);
        audit.record(CHANGED, "fact", fact.id(), fact.caseId());
        recorded.fire(new FactRecorded(fact.caseId(), fact.id(), fact.type(), fact.on(), news));
        return fact;
    }
}
