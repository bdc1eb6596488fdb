package org.throughline.core.tenancy;

import java.io.IOException;
import java.io.Writer;
import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.jspecify.annotations.Nullable;

/**
 * EclipseLink 5.0.0-B08 binds null as VARCHAR, which PostgreSQL will not compare with a uuid; an untyped null is taken
 * everywhere. It also binds what a query says literally, and a plan kept for any value then passes over each index that
 * holds only some rows, such as what is open.
 */
@SuppressWarnings("this-escape") // the setter only sets
public class PostgresPlatform extends PostgreSQLPlatform {

    public PostgresPlatform() {
        setShouldBindLiterals(false);
    }

    /** Not {@code '1'}, which where nothing is compared with it is a text. */
    @Override
    protected void appendBoolean(Boolean literal, Writer writer) throws IOException {
        writer.write(literal.toString());
    }

    @Override
    public int getJDBCType(@Nullable Class<?> type) {
        if (type == null) {
            return Types.NULL;
        }
        return type == UUID.class ? Types.OTHER : super.getJDBCType(type);
    }
}
