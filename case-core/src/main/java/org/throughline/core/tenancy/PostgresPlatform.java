package org.throughline.core.tenancy;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.jspecify.annotations.Nullable;

/** EclipseLink 5.0.0-B08 binds null as VARCHAR, which PostgreSQL will not compare with a uuid; an untyped null is taken everywhere. */
public class PostgresPlatform extends PostgreSQLPlatform {

    @Override
    public int getJDBCType(@Nullable Class<?> type) {
        if (type == null) {
            return Types.NULL;
        }
        return type == UUID.class ? Types.OTHER : super.getJDBCType(type);
    }
}
