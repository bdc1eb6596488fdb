package org.throughline.core.deadline.list;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.casefile.CaseCondition;
import org.throughline.core.casefile.CaseFile;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.deadline.OpenDeadlines;
import org.throughline.core.tenancy.Tenanted;

/** The one legal date that stands for a case in a list of cases. Who may see which case is asked before. */
@ApplicationScoped
public class NextDeadlines {

    private static final String ORDER = " order by d.checked desc, d.dueOn, d.id";

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    Clock clock;

    /**
     * By case: the earliest of a verified rule, and of any rule only where there is none. Closed cases are left out: what
     * is open there is due for nobody.
     */
    public Map<UUID, Deadline> ofOpen(Collection<CaseFile> cases) {
        return byCase(cases.stream()
                .filter(one -> one.status() != CaseStatus.CLOSED)
                .map(CaseFile::id)
                .toList());
    }

    /** The same of one case, in one step. */
    public Optional<Deadline> ofOpen(UUID caseId) {
        return entityManager
                .createQuery(
                        "select d from Deadline d join CaseFile c on c.id = d.caseId where c.id = :id and "
                                + CaseCondition.NOT_CLOSED + " and " + OpenDeadlines.condition("d") + ORDER,
                        Deadline.class)
                .setParameter("id", caseId)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Map<UUID, Deadline> byCase(Collection<UUID> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        var first = entityManager
                .createQuery(
                        "select d.caseId, d.id from Deadline d where d.caseId in :cases and "
                                + OpenDeadlines.condition("d") + ORDER,
                        Object[].class)
                .setParameter("cases", cases)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> (UUID) row[1], (earlier, later) -> earlier));
        return first.isEmpty() ? Map.of() : deadlines(first.values());
    }

    /** With how they were counted, which is long: of these alone. */
    private Map<UUID, Deadline> deadlines(Collection<UUID> ids) {
        return entityManager
                .createQuery("select d from Deadline d where d.id in :ids", Deadline.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(toMap(Deadline::caseId, deadline -> deadline));
    }
}
