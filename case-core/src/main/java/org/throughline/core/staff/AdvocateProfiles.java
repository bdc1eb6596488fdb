package org.throughline.core.staff;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.throughline.core.tenancy.Tenanted;

@ApplicationScoped
public class AdvocateProfiles {

    @Inject
    @Tenanted
    EntityManager entityManager;

    /** By person. Of whom nobody has written anything down there is none. */
    public Map<UUID, AdvocateProfile> all() {
        return entityManager
                .createQuery("select a from AdvocateProfile a", AdvocateProfile.class)
                .getResultStream()
                .collect(toMap(AdvocateProfile::personId, identity()));
    }

    AdvocateProfile findOrNew(UUID personId) {
        var known = entityManager.find(AdvocateProfile.class, personId);
        return known == null ? new AdvocateProfile(personId) : known;
    }

    /** Writes now, so that the version of the answer is the one in the database. */
    AdvocateProfile write(AdvocateProfile profile) {
        entityManager.persist(profile);
        entityManager.flush();
        return profile;
    }
}
