package org.throughline.core.staff;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.ORG_ADMIN;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Role;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Stale;

/** What helps to choose an advocate for a family. */
@Service
@Allowed({SUPERVISOR, ORG_ADMIN})
public class AdvocateProfileService {

    @Inject
    AdvocateProfiles profiles;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    @Allowed({ADVOCATE, SUPERVISOR, ORG_ADMIN})
    public Map<UUID, AdvocateProfile> all() {
        return profiles.all();
    }

    /**
     * @param version 0 if nothing was written down before
     * @throws Invalid if a language is none, or the load is nothing that somebody can carry
     */
    public AdvocateProfile change(UUID advocateId, List<String> languages, @Nullable Integer agreedLoad, int version) {
        var advocate = people.find(advocateId)
                .filter(person -> person.roles().contains(Role.ADVOCATE))
                .orElseThrow(NotFound::new);
        var profile = profiles.findOrNew(advocate.id());
        if (profile.version() != version) {
            throw new Stale("advocate.stale");
        }
        profile.update(languages, agreedLoad);
        audit.record(CHANGED, "advocate_profile", advocateId, null);
        return profiles.write(profile);
    }
}
