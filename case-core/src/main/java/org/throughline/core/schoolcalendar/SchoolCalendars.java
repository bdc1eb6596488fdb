package org.throughline.core.schoolcalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.throughline.core.tenancy.Tenanted;

@ApplicationScoped
class SchoolCalendars {

    @Inject
    @Tenanted
    EntityManager entityManager;

    /**
     * Two may say at once what the first calendar of a district is: who comes second waits for the first.
     *
     * @return whether it was the first
     */
    boolean addFirst(SchoolCalendar calendar) {
        return entityManager
                        .createNativeQuery("""
                                insert into school_calendar
                                    (id, state, district, first_day, last_day, closed, days_off_missing, changed_at, version)
                                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, now(), 1)
                                on conflict (tenant_id, state, district_key) do nothing
                                """)
                        .setParameter(1, calendar.id())
                        .setParameter(2, calendar.state())
                        .setParameter(3, calendar.district())
                        .setParameter(4, Date.valueOf(calendar.from()))
                        .setParameter(5, Date.valueOf(calendar.to()))
                        .setParameter(6, new ClosuresColumn().convertToDatabaseColumn(calendar.closed()))
                        .setParameter(7, calendar.areDaysOffMissing())
                        .executeUpdate()
                > 0;
    }

    void remove(SchoolCalendar calendar) {
        entityManager.remove(calendar);
    }

    void write() {
        entityManager.flush();
    }

    Optional<SchoolCalendar> find(String state, String district) {
        return select(state, district).getResultStream().findFirst();
    }

    /** Whoever else changes it waits until this transaction ends. */
    Optional<SchoolCalendar> findLocked(String state, String district) {
        return select(state, district)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<SchoolCalendar> all(int from, int count) {
        return entityManager
                .createQuery("select c from SchoolCalendar c order by c.districtKey, c.state", SchoolCalendar.class)
                .setFirstResult(from)
                .setMaxResults(count)
                .getResultList();
    }

    long count() {
        return entityManager
                .createQuery("select count(c.id) from SchoolCalendar c", Long.class)
                .getSingleResult();
    }

    /** Among them are those of the same names in other states. */
    List<SchoolCalendar> ofKeys(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select c from SchoolCalendar c where c.districtKey in :keys", SchoolCalendar.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    private TypedQuery<SchoolCalendar> select(String state, String district) {
        return entityManager
                .createQuery("""
                        select c from SchoolCalendar c
                        where c.state = :state and c.districtKey = function('district_key', :district)
                        """, SchoolCalendar.class)
                .setParameter("state", state)
                .setParameter("district", district);
    }
}
