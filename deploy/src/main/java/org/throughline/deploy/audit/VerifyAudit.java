package org.throughline.deploy.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.core.audit.Anchors;
import org.throughline.core.audit.SealChain;
import org.throughline.core.audit.SealKey;
import org.throughline.deploy.process.CannotStart;
import org.throughline.deploy.settings.Secrets;
import org.throughline.deploy.settings.StackSettings;

/**
 * The command {@code verify-audit}: recomputes the chain of seals over each organisation's audit log, from outside of the
 * application, and compares it with the seals that were written down each hour outside of the database. What is younger
 * than these may have been cut off: whoever wants to see that too keeps the last seal that is printed here.
 */
public final class VerifyAudit {

    private final StackSettings settings;
    private final Secrets secrets;
    private final PrintStream out;

    public VerifyAudit(StackSettings settings, Secrets secrets, PrintStream out) {
        this.settings = settings;
        this.secrets = secrets;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        var home = Path.of(System.getProperty("throughline.home", "deploy")).toRealPath();
        var settings = StackSettings.from(System.getenv(), home);
        try {
            System.exit(new VerifyAudit(settings, new Secrets(settings), System.out).everyChainHolds() ? 0 : 1);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (SQLException e) {
            System.err.println("The audit logs could not be read; is the stack up? " + e.getMessage());
            System.exit(2);
        }
    }

    /** Prints a line for each organisation. */
    public boolean everyChainHolds() throws SQLException, IOException {
        var all = true;
        var key = SealKey.readOrMake(secrets.auditKeyFile());
        try (var connection = DriverManager.getConnection(
                settings.databaseUrl("throughline"), "throughline_app", secrets.databaseApp())) {
            connection.setAutoCommit(false);
            for (var organisation : organisations(connection)) {
                all &= holds(connection, organisation, key);
            }
        }
        return all;
    }

    private boolean holds(Connection connection, UUID organisation, SealKey key) throws SQLException, IOException {
        try (var stamp = connection.prepareStatement("select set_config('app.tenant_id', ?, true)")) {
            stamp.setString(1, organisation.toString());
            stamp.execute();
        }
        var broken = new SealChain(connection, key).firstBroken();
        var missing = new Anchors(secrets.auditAnchors()).firstMissing(organisation, connection);
        out.println(organisation
                + broken.map(number -> "  BROKEN at seal " + number)
                        .or(() -> missing.map(number -> "  NOT WHAT WAS WRITTEN DOWN at seal " + number))
                        .orElse("  holds")
                + ", last seal " + lastSeal(connection));
        connection.rollback();
        return broken.isEmpty() && missing.isEmpty();
    }

    private static String lastSeal(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select number || ' ' || hash from audit_seal order by number desc limit 1")) {
            return rows.next() ? rows.getString(1) : "none yet";
        }
    }

    private static List<UUID> organisations(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from tenant order by id")) {
            var organisations = new ArrayList<UUID>();
            while (rows.next()) {
                organisations.add(rows.getObject(1, UUID.class));
            }
            return organisations;
        }
    }
}
