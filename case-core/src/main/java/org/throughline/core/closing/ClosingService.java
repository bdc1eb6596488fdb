package org.throughline.core.closing;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;
import static org.throughline.core.history.CaseEvent.Kind.CLOSED;
import static org.throughline.core.history.CaseEvent.Kind.CLOSING_ASKED;
import static org.throughline.core.history.CaseEvent.Kind.CLOSING_SENT_BACK;
import static org.throughline.core.history.CaseEvent.Kind.CLOSING_TAKEN_BACK;
import static org.throughline.core.history.CaseEvent.Kind.REOPENED;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.casefile.CaseFiles;
import org.throughline.core.casefile.CaseOutcome;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.closing.Closing.Decision;
import org.throughline.core.history.CaseHistory;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;

/** Closing a case needs its outcome and a supervisor's approval; opening it again needs a reason. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class ClosingService {

    @Inject
    Closings closings;

    @Inject
    CaseAccess cases;

    @Inject
    CaseFiles caseFiles;

    @Inject
    CaseHistory history;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** The latest of a case. */
    public Optional<Closing> latestIn(UUID caseId) {
        cases.require(caseId);
        audit.read("closing", caseId);
        return closings.lastOf(caseId);
    }

    /** The one first that waits longest. */
    @Allowed(SUPERVISOR)
    public List<PendingClosing> waiting(int page, int size) {
        var waiting = closings.waiting(page * size, size);
        audit.shown("closing", waiting.stream().map(one -> one.closing().caseId()));
        return waiting;
    }

    @Allowed(SUPERVISOR)
    public long countWaiting() {
        return closings.countWaiting();
    }

    /**
     * @throws Invalid without a word on what was reached, or with too many
     * @throws Refused if the case is closed, or its closing waits already
     */
    public Closing ask(UUID caseId, CaseOutcome outcome, String words) {
        var caseFile = cases.requireLocked(caseId);
        if (words.isBlank() || words.length() > Closing.LONGEST) {
            throw new Invalid("closing.words");
        }
        if (caseFile.status() == CaseStatus.CLOSED) {
            throw new Refused("case.closed");
        }
        if (closings.lastOf(caseId).filter(Closing::isWaiting).isPresent()) {
            throw new Refused("closing.waits");
        }
        var closing = new Closing(caseId, outcome, words.strip(), currentUser.id(), clock.instant());
        closings.add(closing);
        history.add(caseId, CLOSING_ASKED, outcome.name(), closing.words());
        audit.record(CHANGED, "closing", closing.id(), caseId);
        return closing;
    }

    /** Closes the case. */
    @Allowed(SUPERVISOR)
    public Closing approve(UUID id) {
        var closing = requireLocked(id);
        closing.decide(Decision.APPROVED, "", currentUser.id(), clock.instant());
        var caseFile = cases.require(closing.caseId());
        caseFile.close(closing.outcome(), LocalDate.now(clock));
        caseFiles.write(caseFile);
        history.add(closing.caseId(), CLOSED, closing.outcome().name(), closing.words());
        audit.record(CHANGED, "closing", id, closing.caseId());
        return closing;
    }

    /** @throws Invalid without a reason */
    @Allowed(SUPERVISOR)
    public Closing sendBack(UUID id, String why) {
        if (why.isBlank()) {
            throw new Invalid("closing.need-reason");
        }
        var closing = requireLocked(id);
        closing.decide(Decision.SENT_BACK, why.strip(), currentUser.id(), clock.instant());
        history.add(closing.caseId(), CLOSING_SENT_BACK, "", why.strip());
        audit.record(CHANGED, "closing", id, closing.caseId());
        return closing;
    }

    /** Whoever sees the case may take the wish to close it back. */
    public Closing takeBack(UUID id) {
        var closing = requireLocked(id);
        closing.decide(Decision.TAKEN_BACK, "", currentUser.id(), clock.instant());
        history.add(closing.caseId(), CLOSING_TAKEN_BACK, "", "");
        audit.record(CHANGED, "closing", id, closing.caseId());
        return closing;
    }

    /**
     * @throws Invalid without a reason
     * @throws Refused if the case is not closed
     */
    public void reopen(UUID caseId, String why) {
        if (why.isBlank()) {
            throw new Invalid("closing.need-why");
        }
        var caseFile = cases.requireLocked(caseId);
        caseFile.reopen();
        caseFiles.write(caseFile);
        history.add(caseId, REOPENED, CaseStatus.OPEN.name(), why.strip());
        audit.record(CHANGED, "case", caseId, caseId);
    }

    /** @throws NotFound if there is none, or its case is not there for the caller */
    private Closing requireLocked(UUID id) {
        var closing = closings.find(id).orElseThrow(NotFound::new);
        cases.requireLocked(closing.caseId());
        closings.refresh(closing);
        return closing;
    }
}
