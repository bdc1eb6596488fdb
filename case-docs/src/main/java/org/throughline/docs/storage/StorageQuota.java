package org.throughline.docs.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.NoRoom;
import org.throughline.core.tenancy.Tenanted;
import org.throughline.docs.settings.StorageLimits;
import org.throughline.docs.settings.StorageLimits.Limit;

/**
 * Whether there is room for one more file: of the disk, of the organisation, of the case, and of what a family may bring in
 * a day. Asked before anything of it is written, and again when its size is known.
 */
@ApplicationScoped
public class StorageQuota {

    private static final Duration DAY = Duration.ofHours(24);

    @Inject
    StorageLimits limits;

    @Inject
    ContentStore store;

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** What is kept already. */
    private record Use(long files, long bytes) {

        boolean isOver(Limit limit, long more) {
            return files >= limit.files() || bytes >= limit.bytes() || bytes + more > limit.bytes();
        }
    }

    /**
     * Inside a transaction.
     *
     * @param family who sends it, if that is a family
     * @param more how many bytes will be kept; 0 as long as nobody knows
     * @throws NoRoom if there is none
     */
    public void requireRoom(UUID caseId, @Nullable UUID family, long more) {
        store.requireRoom();
        if (family != null && broughtBy(family).isOver(limits.familyDay(), more)) {
            throw new NoRoom("document.day-full");
        }
        if (ofCase(caseId).isOver(limits.caseFile(), more)) {
            throw new NoRoom("document.case-full");
        }
        if (ofOrganisation().isOver(limits.organisation(), more)) {
            throw new NoRoom("document.organisation-full");
        }
    }

    private Use ofOrganisation() {
        return use("removed_at is null", null, null);
    }

    private Use ofCase(UUID caseId) {
        return use("removed_at is null and case_id = ?1", caseId, null);
    }

    /** What came in a letter or an archive came with it: who sends one has sent one. */
    private Use broughtBy(UUID person) {
        return use(
                "uploaded_by = ?1 and uploaded_at > ?2 and part_of is null",
                person,
                Timestamp.from(clock.instant().minus(DAY)));
    }

    private Use use(String which, @Nullable Object first, @Nullable Object second) {
        var query = entityManager.createNativeQuery(
                "select count(*), coalesce(sum(size_bytes + coalesce(unlocked_bytes, 0)), 0) from document where "
                        + which);
        if (first != null) {
            query.setParameter(1, first);
        }
        if (second != null) {
            query.setParameter(2, second);
        }
        var row = (Object[]) query.getSingleResult();
        return new Use(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }
}
