package org.throughline.docs.document;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.tenancy.Tenanted;

/** What came in, over all the cases in whose team the caller is; a team always sees its own cases. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class IncomingService {

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    /** Sent by others since then, and whatever could not be read or is held back; newest first. */
    public List<Incoming> lately(Instant since, int most) {
        return entityManager
                .createQuery("""
                        select d, s.firstName, s.lastName from Document d, CaseFile c, Student s
                        where c.id = d.caseId and s.id = c.studentId and d.deletedAt is null
                            and d.caseId in (select t.caseId from TeamMember t where t.personId = :caller)
                            and ((d.uploadedAt >= :since and d.uploadedBy <> :caller) or d.status in :stuck)
                        order by d.uploadedAt desc, d.id
                        """, Object[].class)
                .setParameter("caller", currentUser.id())
                .setParameter("since", since)
                .setParameter("stuck", List.of(DocumentStatus.FAILED, DocumentStatus.QUARANTINED))
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Incoming((Document) row[0], row[1] + " " + row[2]))
                .toList();
    }
}
