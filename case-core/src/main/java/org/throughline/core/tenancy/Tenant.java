package org.throughline.core.tenancy;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The organisation this thread works for. Nothing else decides it: EclipseLink's discriminator and the database's
 * row-level security both read it from here, and EclipseLink makes its connector without any injection.
 */
public final class Tenant {

    private static final ThreadLocal<@Nullable UUID> CURRENT = new ThreadLocal<>();

    private Tenant() {}

    public static Optional<UUID> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** @throws IllegalStateException if the thread works for no organisation */
    public static UUID require() {
        return current().orElseThrow(() -> new IllegalStateException("No organisation is bound to this thread"));
    }

    public static <T> T callAs(UUID tenant, Callable<T> work) throws Exception {
        var before = CURRENT.get();
        CURRENT.set(tenant);
        try {
            return work.call();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
