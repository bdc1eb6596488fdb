package org.throughline.core.timeline;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.EXPORTED;
import static org.throughline.core.audit.AuditAction.READ;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.staff.People;
import org.throughline.core.tenancy.Tenanted;

/** Timelines are for staff: internal notes are in them. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class TimelineService {

    /** A chronology has so many entries at most. */
    public static final int LONGEST = 5_000;

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CaseAccess cases;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    /** The latest day first. */
    public TimelinePage inCase(UUID caseId, TimelineFilter filter, int from, int count) {
        cases.require(caseId);
        audit.record(READ, "timeline", caseId, caseId);
        var entries = bind(
                        entityManager.createQuery(
                                "select e" + where(filter) + " order by e.on desc, e.at desc, e.id desc",
                                TimelineEntry.class),
                        caseId,
                        filter)
                .setFirstResult(from)
                .setMaxResults(count)
                .getResultList();
        var isAll = from == 0 && entries.size() < count;
        return page(entries, isAll ? entries.size() : count(caseId, filter));
    }

    private long count(UUID caseId, TimelineFilter filter) {
        return bind(entityManager.createQuery("select count(e.id)" + where(filter), Long.class), caseId, filter)
                .getSingleResult();
    }

    /** The first day first: what a complaint or an attorney is given. It leaves the house. */
    public TimelinePage chronology(UUID caseId, TimelineFilter filter) {
        cases.require(caseId);
        audit.record(EXPORTED, "timeline", caseId, caseId);
        var entries = bind(
                        entityManager.createQuery(
                                "select e" + where(filter) + " order by e.on, e.at, e.id", TimelineEntry.class),
                        caseId,
                        filter)
                .setMaxResults(LONGEST)
                .getResultList();
        return page(entries, entries.size());
    }

    private TimelinePage page(List<TimelineEntry> entries, long total) {
        var ids = entries.stream()
                .flatMap(entry -> Stream.of(entry.doneBy(), entry.personId()))
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        return new TimelinePage(entries, people.namesOf(ids), total);
    }

    private static String where(TimelineFilter filter) {
        return " from TimelineEntry e where e.caseId = :case and e.kind in :kinds and e.on between :from and :to"
                + (filter.corrected() ? "" : " and e.inForce = true");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, UUID caseId, TimelineFilter filter) {
        var from = filter.from();
        var to = filter.to();
        return query.setParameter("case", caseId)
                .setParameter("kinds", filter.kinds())
                .setParameter("from", from == null ? FIRST : from)
                .setParameter("to", to == null ? LAST : to);
    }
}
