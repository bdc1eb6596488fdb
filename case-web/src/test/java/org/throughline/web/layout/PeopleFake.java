package org.throughline.web.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.throughline.core.access.Caller;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Organisation;
import org.throughline.core.access.Role;
import org.throughline.core.staff.Person;
import org.throughline.core.staff.PersonService;

/** One person is signed in; the organisation has one advocate. */
public class PeopleFake extends PersonService {

    public static final Person ANA = new Person(UUID.randomUUID(), "Ana Delgado", Set.of(Role.ADVOCATE));

    private final Caller caller;

    public PeopleFake(String name, Role role) {
        caller = new Caller(UUID.randomUUID(), name, new Organisation(UUID.randomUUID(), "harbor"), Set.of(role));
    }

    public CurrentUser currentUser() {
        return new CurrentUser() {
            @Override
            public Optional<Caller> find() {
                return Optional.of(caller);
            }
        };
    }

    @Override
    public List<Person> advocates() {
        return List.of(ANA);
    }

    @Override
    public Map<UUID, String> namesOf(Set<UUID> ids) {
        return ids.contains(ANA.id()) ? Map.of(ANA.id(), ANA.name()) : Map.of();
    }
}
