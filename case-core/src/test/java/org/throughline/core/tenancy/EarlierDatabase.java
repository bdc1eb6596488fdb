package org.throughline.core.tenancy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** A second database beside that of the other tests, as it was before a migration. */
public final class EarlierDatabase implements AutoCloseable {

    private final Connection connection;

    /** @param version the last migration that it has */
    public EarlierDatabase(String version) throws SQLException {
        var name = "earlier_" + UUID.randomUUID().toString().substring(0, 8);
        try (var server = TestDatabase.asSuperuser()) {
            try (var statement = server.createStatement()) {
                statement.execute("create database " + name + " owner throughline_owner");
            }
            var url = server.getMetaData().getURL().replace("/throughline", "/" + name);
            connection = DriverManager.getConnection(url, "postgres", "postgres");
        }
        migrate(version);
    }

    public void migrateToLatest() throws SQLException {
        migrate("latest");
    }

    private void migrate(String target) throws SQLException {
        Flyway.configure()
                .dataSource(
                        connection.getMetaData().getURL().replace("user=postgres", ""), "throughline_owner", "owner")
                .target(target)
                .load()
                .migrate();
    }

    public void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column. */
    public List<String> rows(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
