package org.throughline.core.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.throughline.core.access.Caller;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Organisation;
import org.throughline.core.access.Role;
import org.throughline.core.staff.PersonService;

/** Makes organisations and people for tests, and lets them call. */
@ApplicationScoped
public class InOrganisation {

    @Inject
    CurrentUser currentUser;

    @Inject
    PersonService people;

    public Organisation newOrganisation() {
        var id = UUID.randomUUID();
        return new Organisation(id, "test-" + id);
    }

    public Caller newPerson(Organisation organisation, Role... roles) throws Exception {
        var caller = new Caller(UUID.randomUUID(), "Somebody", organisation, Set.of(roles));
        return as(caller, () -> {
            people.seen(caller, null);
            return caller;
        });
    }

    public <T> T as(Caller caller, Callable<T> work) throws Exception {
        return currentUser.callAs(caller, work);
    }
}
