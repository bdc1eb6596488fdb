package org.throughline.core.tenancy;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/** Columns of ids as the application maps them; the organisation is stamped by {@link TestPersistence} itself. */
public final class UuidColumns implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        TenantSessionCustomizer.mapUuids(session);
    }
}
