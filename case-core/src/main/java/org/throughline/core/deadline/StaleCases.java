package org.throughline.core.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.deadline.DeadlineChange.Cause;
import org.throughline.core.tenancy.Tenanted;

/** The cases whose deadlines must be computed anew: a row each, written with what makes them so. */
@ApplicationScoped
class StaleCases {

    @Inject
    @Tenanted
    EntityManager entityManager;

    /** All of a district whose calendar changed, however its name was typed. */
    void ofDistrict(String state, String district, Cause cause, @Nullable UUID by) {
        mark("""
                insert into deadline_stale (case_id, cause, changed_by)
                select c.id, ?1, cast(?2 as uuid) from case_file c
                join student s on s.tenant_id = c.tenant_id and s.id = c.student_id
                where s.state = ?3 and s.district_key = district_key(?4)
                on conflict do nothing
                """, cause, by).setParameter(3, state).setParameter(4, district).executeUpdate();
    }

    void all(Cause cause, @Nullable UUID by) {
        mark("""
                insert into deadline_stale (case_id, cause, changed_by)
                select c.id, ?1, cast(?2 as uuid) from case_file c on conflict do nothing
                """, cause, by).executeUpdate();
    }

    /** All, if other rules computed some: the newer ones may know of more. */
    void notOf(String pack) {
        mark("""
                insert into deadline_stale (case_id, cause, changed_by)
                select c.id, ?1, cast(?2 as uuid) from case_file c
                where exists (select 1 from deadline d where d.pack <> ?3)
                on conflict do nothing
                """, Cause.RULES_CHANGED, null).setParameter(3, pack).executeUpdate();
    }

    private Query mark(String sql, Cause cause, @Nullable UUID by) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, cause.name())
                .setParameter(2, by == null ? null : by.toString());
    }

    boolean include(UUID caseId) {
        return !entityManager
                .createNativeQuery("select 1 from deadline_stale where case_id = ?1")
                .setParameter(1, caseId)
                .getResultList()
                .isEmpty();
    }

    /**
     * Takes some away and locks their cases; those that somebody is writing in come later. Each case is looked up by its
     * row here: the planner, who knows this table as empty, would rather walk through all cases of the organisation.
     *
     * @return what must be computed in this transaction
     */
    List<Deadlines.Stale> take(int most) {
        return taken("""
                delete from deadline_stale where case_id = any (array(
                    select c.id from deadline_stale d cross join lateral (
                        select id from case_file where tenant_id = d.tenant_id and id = d.case_id
                        for no key update skip locked) c
                    where d.attempts = 0 order by d.case_id limit ?1))
                returning case_id, cause, changed_by
                """, most);
    }

    /** Those that went wrong before, the fewest times first. */
    List<UUID> failed(int most) {
        List<?> ids = entityManager
                .createNativeQuery(
                        "select case_id from deadline_stale where attempts > 0 order by attempts, case_id limit ?1")
                .setParameter(1, most)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    /** Of what waits, the first, without taking it. */
    List<UUID> waiting(int most) {
        List<?> ids = entityManager
                .createNativeQuery("select case_id from deadline_stale where attempts = 0 order by case_id limit ?1")
                .setParameter(1, most)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    int wentWrong(UUID caseId) {
        return entityManager
                .createNativeQuery("update deadline_stale set attempts = attempts + 1 where case_id = ?1")
                .setParameter(1, caseId)
                .executeUpdate();
    }

    /** How many of a district wait; what went wrong before holds nobody up. */
    long countOf(String state, String district) {
        return ((Number) entityManager
                        .createNativeQuery("""
                                select count(*) from deadline_stale d
                                join case_file c on c.tenant_id = d.tenant_id and c.id = d.case_id
                                join student s on s.tenant_id = c.tenant_id and s.id = c.student_id
                                where d.attempts = 0 and s.state = ?1 and s.district_key = district_key(?2)
                                """)
                        .setParameter(1, state)
                        .setParameter(2, district)
                        .getSingleResult())
                .longValue();
    }

    /** Takes one away; whoever calls holds the lock of its case. */
    List<Deadlines.Stale> takeOf(UUID caseId) {
        return taken("delete from deadline_stale where case_id = ?1 returning case_id, cause, changed_by", caseId);
    }

    void forget(Collection<UUID> cases) {
        cases.forEach(this::takeOf);
    }

    private List<Deadlines.Stale> taken(String sql, Object parameter) {
        List<?> rows =
                entityManager.createNativeQuery(sql).setParameter(1, parameter).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Deadlines.Stale((UUID) row[0], Cause.valueOf((String) row[1]), (UUID) row[2]))
                .toList();
    }
}
