package org.throughline.deploy.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The two organisations of the demo, all of them or nothing. */
final class DemoData {

    private static final List<String> SCRIPTS = List.of("organisations", "cases", "facts", "tasks", "inquiries");

    private DemoData() {}

    static void loadOnce(Connection owner) throws SQLException {
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            if (!statement.executeQuery("select 1 from tenant").next()) {
                for (var script : SCRIPTS) {
                    statement.execute(read(script));
                }
            }
        }
        owner.commit();
    }

    private static String read(String script) {
        try (var stream = DemoData.class.getResourceAsStream("/demo/" + script + ".sql")) {
            if (stream == null) {
                throw new IllegalStateException("No resource /demo/" + script + ".sql");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
