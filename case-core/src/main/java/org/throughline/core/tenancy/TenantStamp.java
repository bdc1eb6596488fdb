package org.throughline.core.tenancy;

import java.sql.Connection;
import java.sql.SQLException;

/** Tells PostgreSQL's row policies which organisation this transaction works for, and where its days begin and end. */
public final class TenantStamp {

    private TenantStamp() {}

    /** Transaction-local; without an organisation the connection stays unstamped and sees no rows. */
    public static void put(Connection connection) throws SQLException {
        var tenant = Tenant.current();
        if (tenant.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(
                "select set_config('app.tenant_id', ?, true), set_config('app.zone', ?, true)")) {
            statement.setString(1, tenant.get().toString());
            statement.setString(2, TenantZone.current().getId());
            statement.execute();
        }
    }
}
