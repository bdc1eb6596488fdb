package org.throughline.core.consent;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;
import static org.throughline.core.audit.AuditAction.READ;

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
import org.throughline.core.casefile.CaseDocuments;
import org.throughline.core.family.Relations;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;

/** Consents and releases of a child, reached through its cases. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class ConsentService {

    @Inject
    Consents consents;

    @Inject
    CaseDocuments documents;

    @Inject
    Relations relations;

    @Inject
    CaseAccess access;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** The latest first, ended ones too; those that were recorded in a case that the caller may not see are not whole. */
    public List<GivenConsent> inCase(UUID caseId) {
        var caseFile = access.require(caseId);
        audit.record(READ, "consents", caseId, caseId);
        return consents.givenFor(caseFile.studentId());
    }

    /** @throws Invalid if the giver is none of the child's people, the paper none of the case's, or a day is wrong */
    public GivenConsent give(UUID caseId, NewConsent given) {
        var studentId = access.require(caseId).studentId();
        var giver = relations.inForceFor(studentId).stream()
                .filter(one -> one.contact().id().equals(given.givenBy()))
                .findFirst()
                .orElseThrow(() -> new Invalid("consent.nobody"));
        if (given.documentId() != null && !documents.isOnCase(given.documentId(), caseId)) {
            throw new Invalid("consent.no-document");
        }
        var consent = new Consent(studentId, caseId, given, currentUser.id(), clock.instant(), LocalDate.now(clock));
        consents.add(consent);
        audit.record(CHANGED, "consent", consent.id(), caseId);
        return new GivenConsent(consent, giver.name(), true);
    }

    /**
     * @throws NotFound if there is none, or not for this caller
     * @throws Refused if it was withdrawn before, or belongs to a case that the caller may not open
     */
    public GivenConsent withdraw(UUID id, LocalDate on) {
        var given = consents.find(id).orElseThrow(NotFound::new);
        var caseFile = access.requireOf(given.consent().studentId());
        if (!given.isWhole()) {
            throw new Refused("consent.other-case");
        }
        given.consent().withdraw(on, LocalDate.now(clock));
        consents.write();
        audit.record(CHANGED, "consent", id, caseFile.id());
        return given;
    }
}
