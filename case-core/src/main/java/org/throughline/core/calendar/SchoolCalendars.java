package org.throughline.core.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.throughline.core.tenancy.Tenanted;

@ApplicationScoped
class SchoolCalendars {

    @Inject
    @Tenanted
    EntityManager entityManager;

    void add(SchoolCalendar calendar) {
        entityManager.persist(calendar);
    }

    void write() {
        entityManager.flush();
    }

    Optional<SchoolCalendar> find(String state, String district) {
        return entityManager
                .createQuery(
                        "select c from SchoolCalendar c where c.state = :state and c.district = :district",
                        SchoolCalendar.class)
                .setParameter("state", state)
                .setParameter("district", district)
                .getResultStream()
                .findFirst();
    }
}
