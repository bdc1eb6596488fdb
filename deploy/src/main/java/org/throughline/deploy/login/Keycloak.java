package org.throughline.deploy.login;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.deploy.mail.MailCatcher;
import org.throughline.deploy.process.Daemon;
import org.throughline.deploy.process.Folders;
import org.throughline.deploy.process.HttpPage;
import org.throughline.deploy.process.PrivateFile;
import org.throughline.deploy.process.Program;
import org.throughline.deploy.process.Server;
import org.throughline.deploy.process.Waiting;
import org.throughline.deploy.settings.Secrets;
import org.throughline.deploy.settings.StackSettings;

/**
 * The login server. Its programs are unpacked and built once for all; its home, with the realm to import and our
 * theme, is in the data folder.
 */
public final class Keycloak implements Server {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** What the login shares with the web application. */
    private static final List<String> LOOK = List.of(
            "styles/throughline.css",
            "fonts/atkinson-hyperlegible-next-latin.woff2",
            "fonts/OFL.txt",
            "img/favicon.svg");

    private static final String REALM = "data/import/throughline-realm.json";
    private static final String PROGRAMS = "keycloak-26.7.3";
    private static final List<String> BUILD = List.of(
            "build", "--db=postgres", "--health-enabled=true", "--features-disabled=admin", "--metrics-enabled=false");

    private final StackSettings settings;
    private final Secrets secrets;
    private final MailCatcher mail;
    private final Path programs;
    private final Path home;
    private final Daemon daemon;

    public Keycloak(StackSettings settings, Secrets secrets, MailCatcher mail) {
        this.settings = settings;
        this.secrets = secrets;
        this.mail = mail;
        this.programs = settings.servers().resolve(PROGRAMS);
        this.home = settings.data().resolve("keycloak");
        this.daemon = new Daemon(name(), settings.data(), home);
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public boolean isRunning() {
        return daemon.isRunning();
    }

    @Override
    public void start() {
        buildOnce();
        prepareHome();
        var arguments = List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-host=127.0.0.1",
                "--http-enabled=true",
                "--http-port=" + settings.keycloakPort(),
                "--http-management-port=" + settings.keycloakManagementPort(),
                "--hostname=" + settings.keycloakUrl(),
                "--proxy-headers=xforwarded",
                "--log-level=info,io.smallrye.health:error",
                "--db-url=" + settings.databaseUrl("keycloak"),
                "--db-username=throughline_keycloak");
        daemon.start(java(home, arguments), Map.of(), new File("/dev/null"));
    }

    @Override
    public void awaitReady() {
        try {
            if (!Waiting.until(() -> isReady() || daemon.hasEnded(), PATIENCE)) {
                throw daemon.tooSlow(PATIENCE);
            }
            if (daemon.hasEnded()) {
                throw daemon.stoppedEarly();
            }
        } finally {
            forgetRealm();
        }
    }

    /** It has been read, or will be written anew: secrets are in it. */
    private void forgetRealm() {
        try {
            Files.deleteIfExists(home.resolve(REALM));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends its mail from now on as the application sends its own. Answers what there is to say if it cannot learn that. */
    public Optional<String> learnMail() {
        return new RealmMail(settings.keycloakPort(), secrets).set(mail.environment());
    }

    @Override
    public void stop() {
        daemon.stop(Duration.ofSeconds(20));
    }

    private boolean isReady() {
        return HttpPage.isOk(settings.keycloakManagementPort(), "/health/ready");
    }

    private void buildOnce() {
        var mark = programs.resolve("built");
        try {
            if (!Files.exists(mark) || !Files.readString(mark).equals(built())) {
                Program.run("Building Keycloak", java(programs, BUILD), Map.of());
                Files.writeString(mark, built());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unpacking the programs again undoes the build, but leaves the mark where it is: its size tells. */
    private String built() throws IOException {
        return BUILD + " " + Files.size(programs.resolve("lib/quarkus/generated-bytecode.jar"));
    }

    private void prepareHome() {
        try {
            Folders.delete(home.resolve("themes"));
            Files.deleteIfExists(home.resolve("lib"));
            Folders.delete(home.resolve("data/import"));
            Files.createDirectories(home.resolve("providers"));
            Files.createDirectories(home.resolve("conf"));
            Files.createDirectories(home.resolve("data/import"));
            Files.createSymbolicLink(home.resolve("lib"), programs.resolve("lib"));
            Folders.copy(settings.home().resolve("themes"), home.resolve("themes"));
            dress(home.resolve("themes/throughline/login/resources"));
            PrivateFile.write(home.resolve("conf/keycloak.conf"), configuration());
            PrivateFile.write(home.resolve(REALM), Realm.withSecrets(settings, secrets));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void dress(Path resources) throws IOException {
        try (var application = FileSystems.newFileSystem(settings.war())) {
            for (var name : LOOK) {
                var target = resources.resolve(name);
                Files.createDirectories(target.getParent());
                Files.copy(application.getPath(name), target);
            }
        }
    }

    /** Secrets go by files that are ours alone: neither the command line nor the environment says them. */
    private String configuration() {
        return """
                db-password=%s
                bootstrap-admin-username=bootstrap
                bootstrap-admin-password=%s
                """.formatted(secrets.databaseKeycloak(), secrets.keycloakAdmin());
    }

    /** What {@code kc.sh} does, without a shell that would stay between us and the server. */
    private List<String> java(Path home, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.security.egd=file:/dev/urandom",
                "-Djdk.tls.rejectClientInitiatedRenegotiation=true",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dfile.encoding=UTF-8",
                "-Xms64m",
                "-Xmx512m",
                "-XX:MetaspaceSize=96M",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                programs.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(command.indexOf("-cp"), settings.javaOptions());
        command.addAll(arguments);
        return command;
    }
}
