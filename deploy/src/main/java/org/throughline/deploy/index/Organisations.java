package org.throughline.deploy.index;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.deploy.settings.Secrets;
import org.throughline.deploy.settings.StackSettings;

/** The organisations of this installation, each with its database as the application sees it. */
record Organisations(StackSettings settings, Secrets secrets) {

    record Organisation(UUID id, String alias) {}

    interface Work {
        void on(Organisation organisation, Connection connection) throws SQLException, IOException;
    }

    Path indexes() {
        return settings.data().resolve("index");
    }

    /** Each in a transaction that is stamped with it and undone afterwards. */
    void each(Work work) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(
                settings.databaseUrl("throughline"), "throughline_app", secrets.databaseApp())) {
            connection.setAutoCommit(false);
            for (var id : ids(connection)) {
                stamp(connection, id);
                work.on(new Organisation(id, alias(connection)), connection);
                connection.rollback();
            }
        }
    }

    /** Its days begin and end where it is, as for the application. */
    private static void stamp(Connection connection, UUID id) throws SQLException {
        try (var stamp = connection.prepareStatement(
                "select set_config('app.tenant_id', ?, true), set_config('app.zone', coalesce(organisation_zone(?), ''), true)")) {
            stamp.setString(1, id.toString());
            stamp.setObject(2, id);
            stamp.execute();
        }
    }

    private static List<UUID> ids(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from tenant order by id")) {
            var ids = new ArrayList<UUID>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        }
    }

    private static String alias(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select alias from organisation")) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
