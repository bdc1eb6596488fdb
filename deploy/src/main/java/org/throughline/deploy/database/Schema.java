package org.throughline.deploy.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.throughline.deploy.process.CannotStart;
import org.throughline.deploy.settings.Secrets;
import org.throughline.deploy.settings.StackSettings;

/** The roles, the two databases and the tables. The application's role owns nothing and passes by no policy. */
public record Schema(StackSettings settings, Secrets secrets, Postgres postgres) {

    private static final String DATABASE = "throughline";
    private static final String OWNER = "throughline_owner";

    public void prepare() {
        try (var connection = postgres.connect("postgres")) {
            role(connection, OWNER, secrets.databaseOwner());
            role(connection, "throughline_app", secrets.databaseApp());
            role(connection, "throughline_jobs", secrets.databaseJobs());
            role(connection, "throughline_keycloak", secrets.databaseKeycloak());
            database(connection, DATABASE, OWNER, "throughline_app, throughline_jobs");
            database(connection, "keycloak", "throughline_keycloak", "throughline_keycloak");
        } catch (SQLException e) {
            throw new CannotStart("The database could not be prepared: " + e.getMessage(), e);
        }
    }

    /** Runs as the owner. The demo comes after the tables, once. */
    public void migrate() {
        var url = settings.databaseUrl(DATABASE);
        try {
            Flyway.configure()
                    .dataSource(url, OWNER, secrets.databaseOwner())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            if (settings.isDemo()) {
                try (var connection = DriverManager.getConnection(url, OWNER, secrets.databaseOwner())) {
                    DemoData.loadOnce(connection);
                }
            }
        } catch (FlywayException | SQLException e) {
            throw new CannotStart("The tables could not be brought up to date: " + e.getMessage(), e);
        }
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        if (!holds(connection, "select 1 from pg_roles where rolname = ?", name)) {
            run(connection, "create role %s login noinherit nosuperuser nobypassrls".formatted(name));
        }
        run(connection, "alter role %s password '%s'".formatted(name, password));
    }

    private static void database(Connection connection, String name, String owner, String guests) throws SQLException {
        if (!holds(connection, "select 1 from pg_database where datname = ?", name)) {
            run(connection, "create database %s owner %s".formatted(name, owner));
        }
        run(connection, "revoke all on database %s from public".formatted(name));
        run(connection, "grant connect on database %s to %s".formatted(name, guests));
    }

    private static boolean holds(Connection connection, String sql, String name) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
