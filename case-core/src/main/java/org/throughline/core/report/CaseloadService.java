package org.throughline.core.report;

import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Role;
import org.throughline.core.access.Service;
import org.throughline.core.problem.Invalid;
import org.throughline.core.tenancy.Tenanted;

@Service
@Allowed(SUPERVISOR)
public class CaseloadService {

    @Inject
    @Tenanted
    EntityManager entityManager;

    /** Restricted cases are counted, too: a number names no child. */
    public Caseload caseload(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new Invalid("report.backwards", "The report ends before it begins.");
        }
        var rows = entityManager
                .createQuery("""
                        select p.id, p.name,
                            sum(case when c.closedOn is null and c.id is not null then 1 else 0 end),
                            sum(case when c.openedOn between :from and :to then 1 else 0 end),
                            sum(case when c.closedOn between :from and :to then 1 else 0 end)
                        from Person p left join TeamMember t on t.personId = p.id left join CaseFile c on c.id = t.caseId
                        where p.roles like :advocate
                        group by p.id, p.name order by p.name, p.id
                        """, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("advocate", "%" + Role.ADVOCATE.wire() + "%")
                .getResultStream()
                .map(row -> new Caseload.Row(
                        (UUID) row[0], (String) row[1], number(row[2]), number(row[3]), number(row[4])))
                .toList();
        return new Caseload(from, to, rows);
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }
}
