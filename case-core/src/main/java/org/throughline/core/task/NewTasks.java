package org.throughline.core.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.audit.AuditAction;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseFile;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.core.tenancy.Tenanted;

/**
 * Adds tasks in the transaction of whoever asks, for work that nobody calls for. It asks no person's leave: a use case
 * that adds to cases has checked before that its caller may see them.
 */
@ApplicationScoped
public class NewTasks {

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    Tasks tasks;

    @Inject
    TaskAssignees assignees;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * @param by because of whom
     * @throws Refused if the case is closed
     * @throws Invalid if what is wanted cannot be, or not of this person
     */
    public Task add(UUID caseId, TaskContent content, TaskOrigin origin, UUID by) {
        var caseFile = find(caseId).orElseThrow(NotFound::new);
        if (caseFile.status() == CaseStatus.CLOSED) {
            throw new Refused("task.closed-case");
        }
        var task = new Task(caseId, content, origin, by, clock.instant());
        var assignee = content.assigneeId();
        if (assignee != null) {
            assignees.check(caseFile, assignee);
        }
        tasks.add(task);
        tasks.write();
        audit.recordOf(by, AuditAction.CHANGED, "task", task.id(), caseId);
        return task;
    }

    /** Whether tasks can be added at all. */
    public boolean areTakenBy(UUID caseId) {
        return find(caseId)
                .filter(caseFile -> caseFile.status() != CaseStatus.CLOSED)
                .isPresent();
    }

    /** Who has been on the team longest, and can still be given tasks. */
    public Optional<UUID> leadOf(UUID caseId) {
        return assignees.leadOf(caseId);
    }

    private Optional<CaseFile> find(UUID caseId) {
        return Optional.ofNullable(entityManager.find(CaseFile.class, caseId));
    }
}
