package org.throughline.core.triage;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.intake.Inquiry;
import org.throughline.core.problem.NotFound;
import org.throughline.core.student.SearchName;
import org.throughline.core.tenancy.Tenanted;

@ApplicationScoped
class Triages {

    private static final String BOTH = "from Triage t, Inquiry i where i.id = t.inquiryId";

    @Inject
    @Tenanted
    EntityManager entityManager;

    /** Writes now, so that the version of the answer is the one in the database. */
    void add(Triage triage) {
        entityManager.persist(triage);
        entityManager.flush();
    }

    InquiryView require(UUID id) {
        return view(found(entityManager.find(Triage.class, id)));
    }

    /** Two people who decide at the same moment come one after the other. */
    InquiryView lock(UUID id) {
        return view(found(entityManager.find(Triage.class, id, LockModeType.PESSIMISTIC_WRITE)));
    }

    private static Triage found(@Nullable Triage triage) {
        if (triage == null) {
            throw new NotFound();
        }
        return triage;
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
        var jpql = "select t, i " + BOTH + filter(query) + " order by i.receivedAt, i.id";
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
        var counted = entityManager
                .createQuery("select t.status, count(t.inquiryId) from Triage t group by t.status", Object[].class)
                .getResultStream()
                .collect(toMap(row -> (InquiryStatus) row[0], row -> (Long) row[1]));
        var all = new EnumMap<InquiryStatus, Long>(InquiryStatus.class);
        for (var status : InquiryStatus.values()) {
            all.put(status, counted.getOrDefault(status, 0L));
        }
        return all;
    }

    private static String filter(InquiryQuery query) {
        return (query.status() == null ? "" : " and t.status = :status")
                + (query.text() == null ? "" : " and i.searchText like :text escape '!'");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> typed, InquiryQuery query) {
        if (query.status() != null) {
            typed.setParameter("status", query.status());
        }
        if (query.text() != null) {
            typed.setParameter("text", "%" + SearchName.of(query.text()).replaceAll("([!%_])", "!$1") + "%");
        }
        return typed;
    }
}
