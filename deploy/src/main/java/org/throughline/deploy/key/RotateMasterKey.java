package org.throughline.deploy.key;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.throughline.deploy.database.Postgres;
import org.throughline.deploy.process.CannotStart;
import org.throughline.deploy.process.DataLock;
import org.throughline.deploy.settings.Secrets;
import org.throughline.deploy.settings.StackSettings;
import org.throughline.docs.storage.MasterKeyRotation;

/** The command {@code rotate-master-key}: starts the database alone, has each organisation's key wrapped anew, stops it. */
public final class RotateMasterKey {

    private final StackSettings settings;
    private final Secrets secrets;
    private final Postgres postgres;
    private final PrintStream out;

    public RotateMasterKey(StackSettings settings, Secrets secrets, PrintStream out) {
        this.settings = settings;
        this.secrets = secrets;
        this.postgres = new Postgres(settings, secrets);
        this.out = out;
    }

    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.WARNING);
        try {
            var home = Path.of(System.getProperty("throughline.home", "deploy")).toRealPath();
            var settings = StackSettings.from(System.getenv(), home);
            var rotation = new RotateMasterKey(settings, new Secrets(settings), System.out);
            DataLock.holding(settings.data(), rotation::run);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (UncheckedIOException | IOException e) {
            System.err.println("A file could not be read or written: " + e.getMessage());
            System.exit(1);
        }
    }

    public void run() {
        var file = secrets.masterKeyFile();
        if (!Files.exists(file) || !Files.exists(settings.data().resolve("postgres/PG_VERSION"))) {
            throw new CannotStart("There is no master key at " + file + ", or no database in " + settings.data()
                    + ": the first start of Throughline makes them.");
        }
        var isStarted = !postgres.isRunning();
        try {
            if (isStarted) {
                postgres.start();
                postgres.awaitReady();
            }
            out.println("The keys of " + rotate(file) + " organisations are encrypted under a new master key now. Back "
                    + file + " up anew, and keep the one of before as long as the backups that were made with it.");
        } finally {
            if (isStarted) {
                postgres.stop();
            }
        }
    }

    private int rotate(Path file) {
        try (var owner = DriverManager.getConnection(
                settings.databaseUrl("throughline"), "throughline_owner", secrets.databaseOwner())) {
            refuseWhileInUse(owner);
            return new MasterKeyRotation(file, owner).run();
        } catch (SQLException | GeneralSecurityException e) {
            throw new CannotStart(
                    "The master key was not exchanged, and every file can be read as before; say deploy/rotate-master-key"
                            + " again when this is mended: " + e.getMessage(),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever runs holds the old key, and would encrypt the key of a new organisation under it. */
    private static void refuseWhileInUse(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("""
                        select 1 from pg_stat_activity
                        where datname = current_database() and usename in ('throughline_app', 'throughline_jobs')
                        """)) {
            if (rows.next()) {
                throw new CannotStart(
                        "Throughline is running: stop it with deploy/down, then exchange the master key.");
            }
        }
    }
}
