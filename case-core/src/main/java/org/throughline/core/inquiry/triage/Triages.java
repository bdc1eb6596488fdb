package org.throughline.core.inquiry.triage;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.inquiry.Inquiry;
import org.throughline.core.problem.NotFound;
import org.throughline.core.student.TypedName;
import org.throughline.core.tenancy.Tenanted;

@ApplicationScoped
class Triages {

    private static final String BOTH = "from Triage tr, Inquiry i where i.id = tr.inquiryId";

    /** Whoever is pressed for time comes first, until somebody has decided. */
    private static final String PRESSING = Arrays.stream(InquiryStatus.values())
            .filter(InquiryStatus::isUndecided)
            .map(status -> InquiryStatus.class.getName() + "." + status)
            .collect(joining(", ", "case when tr.urgent = true and tr.status in (", ") then 0 else 1 end"));

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CaseAccess access;

    /** Writes now, so that the version of the answer is the one in the database. */
    void add(Triage triage) {
        entityManager.persist(triage);
        entityManager.flush();
    }

    /** @throws NotFound if there is none, or it became a case that the caller may not see */
    InquiryView require(UUID id) {
        return view(visible(entityManager.find(Triage.class, id)));
    }

    /**
     * Two people who decide at the same moment come one after the other.
     *
     * @throws NotFound as {@link #require} does
     */
    InquiryView lock(UUID id) {
        return view(visible(entityManager.find(Triage.class, id, LockModeType.PESSIMISTIC_WRITE)));
    }

    private Triage visible(@Nullable Triage triage) {
        if (triage == null) {
            throw new NotFound();
        }
        if (triage.caseId() != null) {
            access.require(triage.caseId());
        }
        return triage;
    }

    /** What became a case is as open, or as closed, as the case. */
    private String isVisible() {
        return "(tr.caseId is null or exists (select c.id from CaseFile c where c.id = tr.caseId and "
                + access.condition() + "))";
    }

    private InquiryView view(Triage triage) {
        return new InquiryView(entityManager.find(Inquiry.class, triage.inquiryId()), triage);
    }

    /** Writes now, as {@link #add} does. */
    void write(InquiryView view) {
        // a change of what was told alone must change the version, too
        entityManager.lock(view.triage(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entityManager.flush();
    }

    List<InquiryView> list(InquiryQuery query, int from, int count) {
        var jpql = "select tr, i " + BOTH + filter(query) + " order by " + PRESSING + ", i.receivedAt, i.id";
        return bind(entityManager.createQuery(jpql, Object[].class), query)
                .setFirstResult(from)
                .setMaxResults(count)
                .getResultStream()
                .map(row -> new InquiryView((Inquiry) row[1], (Triage) row[0]))
                .toList();
    }

    long count(InquiryQuery query) {
        return bind(entityManager.createQuery("select count(i.id) " + BOTH + filter(query), Long.class), query)
                .getSingleResult();
    }

    Map<InquiryStatus, Long> counts() {
        var query = entityManager.createQuery(
                "select tr.status, count(tr.inquiryId) from Triage tr where " + isVisible() + " group by tr.status",
                Object[].class);
        var counted = access.bind(query).getResultStream().collect(toMap(row -> (InquiryStatus) row[0], row ->
                (Long) row[1]));
        var all = new EnumMap<InquiryStatus, Long>(InquiryStatus.class);
        for (var status : InquiryStatus.values()) {
            all.put(status, counted.getOrDefault(status, 0L));
        }
        return all;
    }

    private String filter(InquiryQuery query) {
        return " and " + isVisible()
                + (query.status() == null ? "" : " and tr.status = :status")
                + (query.text() == null
                        ? ""
                        : " and " + TypedName.of(query.text()).condition("i.searchText"));
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> typed, InquiryQuery query) {
        access.bind(typed);
        if (query.status() != null) {
            typed.setParameter("status", query.status());
        }
        if (query.text() != null) {
            TypedName.of(query.text()).wordValues().forEach(typed::setParameter);
        }
        return typed;
    }
}
