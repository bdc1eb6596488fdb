package org.throughline.core.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.throughline.core.job.DailyJob;
import org.throughline.core.student.NameSound;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.core.tenancy.Tenanted;

/**
 * Gives their sound to children who were written down before names had one. It is no edit: no version changes, and
 * whoever is being edited just now is left for the next time.
 */
@ApplicationScoped
public class BackfillNameSounds implements DailyJob {

    private static final int AT_ONCE = 500;

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    TenantWork work;

    @Override
    public String name() {
        return "backfill-name-sounds";
    }

    @Override
    public void run(UUID tenant) throws Exception {
        in(tenant);
    }

    /** Answers how many there were. Each batch is a transaction of its own, so that nobody waits long for one. */
    public int in(UUID tenant) throws Exception {
        var all = 0;
        var heard = AT_ONCE;
        while (heard == AT_ONCE) {
            heard = work.call(tenant, this::hearSome);
            all += heard;
        }
        return all;
    }

    private int hearSome() {
        List<?> unheard = entityManager
                .createNativeQuery("select id, first_name, last_name from student where sound = '' limit " + AT_ONCE
                        + " for update skip locked")
                .getResultList();
        for (var row : unheard) {
            var student = (Object[]) row;
            var sounds = NameSound.of((String) student[1], (String) student[2]);
            entityManager
                    .createNativeQuery("update student set sound = ?1, sound_too = ?2 where id = ?3")
                    .setParameter(1, sounds.getFirst())
                    .setParameter(2, sounds.getLast())
                    .setParameter(3, student[0])
                    .executeUpdate();
        }
        return unheard.size();
    }
}
