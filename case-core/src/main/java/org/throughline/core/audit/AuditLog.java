package org.throughline.core.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.tenancy.Tenant;
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

    /** An answer about one case. */
    public void read(String what, UUID caseId) {
        record(AuditAction.READ, what, caseId, caseId);
    }

    /** One entry for an answer that tells of several cases: which they were. Of none, there is nothing to say. */
    public void shown(String what, Stream<UUID> cases) {
        var ids = cases.distinct().toList();
        if (!ids.isEmpty()) {
            shown(AuditAction.READ, what, ids);
        }
    }

    /** The same for a question that is written down even if nothing answers it. */
    public void found(String what, Stream<UUID> cases) {
        shown(AuditAction.SEARCHED, what, cases.distinct().toList());
    }

    /** No mapping knows lists of ids. */
    private void shown(AuditAction action, String what, List<UUID> cases) {
        entityManager
                .createNativeQuery("""
                        insert into audit_entry (id, at, person_id, action, subject_type, subject_id, case_ids)
                        values (cast(?1 as uuid), cast(?2 as timestamptz), cast(?3 as uuid), ?4, ?5, cast(?6 as uuid),
                            cast(?7 as uuid[]))
                        """)
                .setParameter(1, UuidCreator.getTimeOrderedEpoch().toString())
                .setParameter(2, clock.instant().toString())
                .setParameter(3, currentUser.id().toString())
                .setParameter(4, action.name())
                .setParameter(5, what)
                .setParameter(6, Tenant.require().toString())
                .setParameter(7, cases.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .executeUpdate();
    }

    /** What happens later, when nobody is calling, because of what this person did. */
    public void recordOf(UUID personId, AuditAction action, String subjectType, UUID subjectId, @Nullable UUID caseId) {
        entityManager.persist(new AuditEntry(clock.instant(), personId, action, subjectType, subjectId, caseId));
    }
}
