package org.throughline.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.tenancy.Tenanted;

/** Writes in the transaction of the deed: there is never one without the other. */
@ApplicationScoped
public class AuditLog {

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    public void record(AuditAction action, String subjectType, UUID subjectId, @Nullable UUID caseId) {
        recordOf(currentUser.id(), action, subjectType, subjectId, caseId);
    }

    /** What happens later, when nobody is calling, because of what this person did. */
    public void recordOf(UUID personId, AuditAction action, String subjectType, UUID subjectId, @Nullable UUID caseId) {
        entityManager.persist(new AuditEntry(clock.instant(), personId, action, subjectType, subjectId, caseId));
    }
}
