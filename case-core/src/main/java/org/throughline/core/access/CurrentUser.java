package org.throughline.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.tenancy.Tenant;

/**
 * The one place to ask who is calling. Bound to the thread for the length of a request or a job, together with the
 * tenant, because Vaadin's background threads and jobs have no request.
 */
@ApplicationScoped
public class CurrentUser {

    private static final ThreadLocal<@Nullable Caller> CALLER = new ThreadLocal<>();

    public Optional<Caller> find() {
        return Optional.ofNullable(CALLER.get());
    }

    /** @throws NotAllowed if nobody is signed in */
    public Caller get() {
        return find().orElseThrow(() -> new NotAllowed("not-signed-in"));
    }

    public UUID id() {
        return get().personId();
    }

    /** Runs the work as this caller; whoever was bound before is bound again afterwards. */
    public <T> T callAs(Caller caller, Callable<T> work) throws Exception {
        var before = CALLER.get();
        CALLER.set(caller);
        try {
            var organisation = caller.organisation();
            return organisation == null ? work.call() : Tenant.callAs(organisation.id(), work);
        } finally {
            if (before == null) {
                CALLER.remove();
            } else {
                CALLER.set(before);
            }
        }
    }
}
