package org.throughline.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.tenancy.Tenanted;

@ApplicationScoped
class NotificationSettings {

    @Inject
    @Tenanted
    EntityManager entityManager;

    Optional<NotificationSetting> findFor(UUID personId) {
        return Optional.ofNullable(entityManager.find(NotificationSetting.class, personId));
    }

    /** Writes now, so that the version of the answer is the one in the database. */
    NotificationSetting write(NotificationSetting setting) {
        entityManager.persist(setting);
        entityManager.flush();
        return setting;
    }

    /** What could not be told, the latest first. */
    List<UndeliveredMail> troubles(int count) {
        List<?> rows = entityManager.createNativeQuery("""
                        select p.name, n.kind, to_char(n.day, 'YYYY-MM-DD'), n.state from notice n
                        join person p on p.tenant_id = n.tenant_id and p.id = n.person_id
                        where n.state in ('FAILED', 'UNKNOWN') order by n.changed_at desc, n.id
                        """).setMaxResults(count).getResultList();
        return rows.stream().map(row -> UndeliveredMail.of((Object[]) row)).toList();
    }
}
