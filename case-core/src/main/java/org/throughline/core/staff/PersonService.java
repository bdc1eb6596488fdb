package org.throughline.core.staff;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.FAMILY;
import static org.throughline.core.access.Role.ORG_ADMIN;
import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Caller;
import org.throughline.core.access.Role;
import org.throughline.core.access.Service;
import org.throughline.core.organisation.Organisations;

@Service
@Allowed({ADVOCATE, SUPERVISOR, FAMILY, ORG_ADMIN})
public class PersonService {

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    Event<PersonSeen> personSeen;

    /**
     * Keeps what Keycloak says of the caller. Called when somebody signs in, in a thread bound to that caller.
     *
     * @param email where they are written to; missing where none is certainly theirs
     * @param tokenMade when Keycloak said so
     */
    public void seen(Caller caller, @Nullable String email, Instant tokenMade) {
        var organisation = caller.organisation();
        if (organisation != null) {
            organisations.addIfNew(organisation);
            people.upsert(new Person(caller.personId(), caller.name(), caller.roles()), email, tokenMade);
            personSeen.fire(new PersonSeen(caller.personId()));
        }
    }

    /** Everybody who has signed in for this organisation so far. */
    @Allowed(ORG_ADMIN)
    public List<Person> everybody() {
        return people.all();
    }

    /** Who can take cases. */
    @Allowed({ADVOCATE, SUPERVISOR, ORG_ADMIN})
    public List<Person> advocates() {
        return people.withRole(Role.ADVOCATE);
    }

    /** Who is not known any more is left out. */
    @Allowed({ADVOCATE, SUPERVISOR})
    public Map<UUID, String> namesOf(Set<UUID> ids) {
        return people.namesOf(ids);
    }
}
