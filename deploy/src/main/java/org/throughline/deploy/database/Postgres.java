package org.throughline.deploy.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.throughline.deploy.process.CannotStart;
import org.throughline.deploy.process.Daemon;
import org.throughline.deploy.process.Program;
import org.throughline.deploy.process.Server;
import org.throughline.deploy.process.Waiting;
import org.throughline.deploy.settings.Secrets;
import org.throughline.deploy.settings.StackSettings;

/** The database: passwords for everybody, loopback only, nothing written is lost. */
public final class Postgres implements Server {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SUPERUSER = "postgres";

    private final StackSettings settings;
    private final Secrets secrets;
    private final Path folder;
    private final Daemon daemon;

    public Postgres(StackSettings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.folder = settings.data().resolve("postgres");
        this.daemon = new Daemon(name(), settings.data(), folder);
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public boolean isRunning() {
        return daemon.isRunning();
    }

    @Override
    public void start() {
        var binaries = PostgresBinaries.in(settings.servers());
        if (!Files.exists(folder.resolve("PG_VERSION"))) {
            create(binaries);
        } else if (!secrets.exist()) {
            throw new CannotStart("The passwords of the database in " + settings.data() + " are missing from "
                    + settings.secrets() + ": put them back, or start empty with deploy/up --fresh.");
        }
        daemon.start(
                asOrdinaryUser(List.of(
                        binaries.resolve("bin/postgres").toString(),
                        "-D",
                        folder.toString(),
                        "-c",
                        "port=" + settings.dbPort())),
                Map.of(),
                new File("/dev/null"));
    }

    @Override
    public void awaitReady() {
        if (!Waiting.until(() -> answers() || daemon.hasEnded(), PATIENCE)) {
            throw daemon.tooSlow(PATIENCE);
        }
        if (daemon.hasEnded()) {
            throw daemon.stoppedEarly();
        }
    }

    /** SIGINT ends the sessions that are still open; SIGTERM would wait for them. */
    @Override
    public void stop() {
        if (isRunning()) {
            Program.run(
                    "Stopping PostgreSQL",
                    asOrdinaryUser(List.of(
                            PostgresBinaries.in(settings.servers())
                                    .resolve("bin/pg_ctl")
                                    .toString(),
                            "stop",
                            "-D",
                            folder.toString(),
                            "-m",
                            "fast",
                            "-t",
                            "30")),
                    Map.of());
        }
        daemon.stop(Duration.ofSeconds(10));
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(settings.databaseUrl(database), SUPERUSER, secrets.databaseSuperuser());
    }

    private boolean answers() {
        try (var connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private void create(Path binaries) {
        try {
            Files.createDirectories(folder);
            Program.run(
                    "Creating the database",
                    asOrdinaryUser(List.of(
                            binaries.resolve("bin/initdb").toString(),
                            "--pgdata=" + folder,
                            "--username=" + SUPERUSER,
                            "--pwfile=" + secrets.databaseSuperuserFile(),
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C",
                            "--data-checksums")),
                    Map.of());
            Files.writeString(folder.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            Files.writeString(folder.resolve("postgresql.auto.conf"), """
                    listen_addresses = '127.0.0.1'
                    unix_socket_directories = ''
                    max_connections = 100
                    fsync = on
                    synchronous_commit = on
                    full_page_writes = on
                    password_encryption = 'scram-sha-256'
                    timezone = 'UTC'
                    log_timezone = 'UTC'
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PostgreSQL refuses to run as root: in a user namespace of its own it is nobody, and still owns its files. */
    private static List<String> asOrdinaryUser(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        var wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }
}
