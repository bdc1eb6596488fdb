package org.throughline.core.tenancy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL with the real migrations and the real roles, once for all tests of this module. */
public final class TestDatabase {

    private static final TestDatabase INSTANCE = new TestDatabase();

    private final EmbeddedPostgres postgres;

    private TestDatabase() {
        try {
            postgres = EmbeddedPostgres.builder().start();
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role throughline_owner login password 'owner'");
                statement.execute("create role throughline_app login password 'app' nosuperuser nobypassrls");
                statement.execute("create role throughline_jobs login password 'jobs' nosuperuser nobypassrls");
                statement.execute("create database throughline owner throughline_owner");
            }
            try (var connection =
                            postgres.getDatabase("postgres", "throughline").getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("alter schema public owner to throughline_owner");
            }
            Flyway.configure()
                    .dataSource(postgres.getDatabase("throughline_owner", "throughline"))
                    .load()
                    .migrate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Connection asApplication() throws SQLException {
        return connect("throughline_app");
    }

    public static Connection asScheduler() throws SQLException {
        return connect("throughline_jobs");
    }

    public static Connection asOwner() throws SQLException {
        return connect("throughline_owner");
    }

    public static Connection asSuperuser() throws SQLException {
        return connect("postgres");
    }

    private static Connection connect(String role) throws SQLException {
        return INSTANCE.postgres.getDatabase(role, "throughline").getConnection();
    }

    /** A new organisation, with nobody in it. */
    public static UUID organisation() throws Exception {
        var id = UUID.randomUUID();
        inTransaction(id, connection -> {
            execute(connection, "insert into tenant (id) values (?)", id);
            return execute(
                    connection,
                    "insert into organisation (tenant_id, alias, name) values (?, ?, 'Some name')",
                    id,
                    id.toString());
        });
        return id;
    }

    /** What is done with a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Connection connection) throws Exception;
    }

    /** As the application, stamped with the organisation, committed at the end. */
    public static <T> T inTransaction(UUID tenant, Work<T> work) throws Exception {
        Callable<T> transaction = () -> {
            try (var connection = asApplication()) {
                connection.setAutoCommit(false);
                TenantStamp.put(connection);
                var result = work.with(connection);
                connection.commit();
                return result;
            }
        };
        return Tenant.callAs(tenant, transaction);
    }

    public static int execute(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    public static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
