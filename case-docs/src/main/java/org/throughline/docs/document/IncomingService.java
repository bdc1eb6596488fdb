package org.throughline.docs.document;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseCondition;
import org.throughline.core.tenancy.Tenanted;

/** What came in, over all the cases in whose team the caller is; a team always sees its own cases. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class IncomingService {

    private static final String LATELY = """
             from Document d, CaseFile c, Student s
            where c.id = d.caseId and s.id = c.studentId and d.deletedAt is null and %s and %s
                and ((d.uploadedAt >= :since and d.uploadedBy <> :caller) or d.status in :stuck)""".formatted(CaseCondition.NOT_CLOSED, CaseCondition.onTeam("caller"));

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditLog audit;

    /** Sent by others since then, and whatever could not be read or is held back, of cases not closed; newest first. */
    public List<Incoming> lately(Instant since, int most) {
        var lately = query(
                        since,
                        "select d, s.firstName, s.lastName" + LATELY + " order by d.uploadedAt desc, d.id",
                        Object[].class)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Incoming((Document) row[0], row[1] + " " + row[2]))
                .toList();
        audit.shown("incoming", lately.stream().map(one -> one.document().caseId()));
        return lately;
    }

    /** How many those are. */
    public long count(Instant since) {
        return query(since, "select count(d)" + LATELY, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(Instant since, String query, Class<T> type) {
        return entityManager
                .createQuery(query, type)
                .setParameter("caller", currentUser.id())
                .setParameter("since", since)
                .setParameter("stuck", List.of(DocumentStatus.FAILED, DocumentStatus.QUARANTINED));
    }
}
