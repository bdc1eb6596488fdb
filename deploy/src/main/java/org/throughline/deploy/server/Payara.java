package org.throughline.deploy.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.deploy.mail.MailCatcher;
import org.throughline.deploy.malware.ClamAv;
import org.throughline.deploy.process.CannotStart;
import org.throughline.deploy.process.Daemon;
import org.throughline.deploy.process.Folders;
import org.throughline.deploy.process.HttpPage;
import org.throughline.deploy.process.Program;
import org.throughline.deploy.process.Server;
import org.throughline.deploy.process.Waiting;
import org.throughline.deploy.settings.Secrets;
import org.throughline.deploy.settings.StackSettings;

/** The application server, in a {@link Domain} that is made anew for each start. */
public final class Payara implements Server {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String MAIN = "com.sun.enterprise.glassfish.bootstrap.ASMain";
    private static final List<String> WITHOUT =
            List.of("-Xmx", "-Dosgi.shell.", "-Dorg.glassfish.additionalOSGiBundles");

    /** Handed on as they are, if they are given. */
    private static final List<String> OPTIONAL = List.of(
            "THROUGHLINE_SCANNERS",
            "THROUGHLINE_IDLE_MINUTES",
            "THROUGHLINE_ADDRESS_HEADER",
            "THROUGHLINE_ORGANISATION_MAX_MB",
            "THROUGHLINE_ORGANISATION_MAX_FILES",
            "THROUGHLINE_CASE_MAX_MB",
            "THROUGHLINE_CASE_MAX_FILES",
            "THROUGHLINE_FAMILY_DAY_MAX_MB",
            "THROUGHLINE_FAMILY_DAY_MAX_FILES");

    private final StackSettings settings;
    private final Secrets secrets;
    private final ClamAv clamAv;
    private final MailCatcher mail;
    private final Path programs;
    private final Path folder;
    private final Daemon daemon;

    public Payara(StackSettings settings, Secrets secrets, ClamAv clamAv, MailCatcher mail) {
        this.settings = settings;
        this.secrets = secrets;
        this.clamAv = clamAv;
        this.mail = mail;
        this.programs = settings.servers().resolve("payara7/glassfish");
        this.folder = settings.data().resolve("payara");
        this.daemon = new Daemon(name(), settings.data(), folder);
    }

    @Override
    public String name() {
        return "Payara";
    }

    @Override
    public boolean isRunning() {
        return daemon.isRunning();
    }

    @Override
    public void start() {
        try {
            new Domain(settings, programs, folder).make();
            Folders.createPrivate(settings.data().resolve("files"));
            Folders.createPrivate(settings.data().resolve("index"));
            // asadmin gives the master password of the key store this way
            var input = Files.writeString(folder.resolve("input"), "AS_ADMIN_MASTERPASSWORD=changeit\n");
            daemon.start(command(), environment(), input.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void awaitReady() {
        if (!Waiting.until(() -> isReady() || isRefused() || daemon.hasEnded(), PATIENCE)) {
            throw daemon.tooSlow(PATIENCE);
        }
        if (isRefused()) {
            throw new CannotStart("Payara refused the application; " + daemon.log() + " says why.");
        }
        if (daemon.hasEnded()) {
            throw daemon.stoppedEarly();
        }
    }

    @Override
    public void stop() {
        daemon.stop(Duration.ofSeconds(30));
    }

    /** Before the application is deployed the server already answers, with 404. */
    private boolean isReady() {
        var first = HttpPage.status(settings.httpPort(), "/").orElse(503);
        return first < 500 && first != 404 && HttpPage.isOk(settings.httpPort(), "/health/ready");
    }

    private boolean isRefused() {
        return daemon.hasLogged("Boot Command deploy failed");
    }

    /** The command line that asadmin would use, so that the server is our own child and gets our environment. */
    private List<String> command() {
        var printed = Program.run(
                "Asking Payara for its command line",
                List.of(
                        programs.resolve("bin/asadmin").toString(),
                        "start-domain",
                        "--dry-run",
                        "--prebootcommandfile",
                        folder.resolve("preboot").toString(),
                        "--postbootcommandfile",
                        folder.resolve("postboot").toString(),
                        "--domaindir",
                        folder.toString(),
                        "domain1"),
                Map.of("AS_JAVA", System.getProperty("java.home")));
        var command = new ArrayList<String>();
        printed.lines()
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .filter(line -> WITHOUT.stream().noneMatch(line::startsWith))
                .forEach(command::add);
        command.addAll(
                command.indexOf(MAIN),
                List.of(
                        "-Xmx1g",
                        "-Duser.timezone=" + settings.zone(),
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.io.tmpdir=" + folder.resolve(Domain.TEMPORARY)));
        command.addAll(command.indexOf(MAIN), settings.javaOptions());
        return command;
    }

    /** Secrets go by files: the environment is there for whatever the server starts, and for whoever breaks into that. */
    Map<String, String> environment() {
        var issuer = settings.issuer().toString();
        var environment = new HashMap<String, String>();
        environment.put(
                "THROUGHLINE_UPLOAD_MAX_MB",
                settings.value("THROUGHLINE_UPLOAD_MAX_MB").orElse("50"));
        environment.put(
                "THROUGHLINE_READERS", settings.value("THROUGHLINE_READERS").orElse("2"));
        for (var optional : OPTIONAL) {
            settings.value(optional).ifPresent(value -> environment.put(optional, value));
        }
        clamAv.address().ifPresent(address -> environment.put("THROUGHLINE_CLAMAV", address));
        if (!settings.isDemo()) {
            environment.put("THROUGHLINE_SANDBOX", "required");
        }
        environment.putAll(mail.environment());
        if (environment.remove("THROUGHLINE_SMTP_PASSWORD") != null) {
            secrets.smtpPasswordFile()
                    .ifPresent(file -> environment.put("THROUGHLINE_SMTP_PASSWORD_FILE", file.toString()));
        }
        environment.put("THROUGHLINE_DB_URL", settings.databaseUrl("throughline"));
        environment.put("THROUGHLINE_DB_USER", "throughline_app");
        environment.put(
                "THROUGHLINE_DB_PASSWORD_FILE", secrets.databaseAppFile().toString());
        environment.put("THROUGHLINE_JOBS_USER", "throughline_jobs");
        environment.put(
                "THROUGHLINE_JOBS_PASSWORD_FILE", secrets.databaseJobsFile().toString());
        environment.put("THROUGHLINE_BASE_URL", settings.baseUrl().toString());
        environment.put("THROUGHLINE_OIDC_ISSUER", issuer);
        environment.put("THROUGHLINE_OIDC_CLIENT_ID", "throughline-web");
        environment.put(
                "THROUGHLINE_OIDC_CLIENT_SECRET_FILE", secrets.oidcClientFile().toString());
        environment.put(
                "THROUGHLINE_PROVISIONER_SECRET_FILE", secrets.provisionerFile().toString());
        environment.put("THROUGHLINE_FILES", settings.data().resolve("files").toString());
        environment.put("THROUGHLINE_INDEX", settings.data().resolve("index").toString());
        environment.put("THROUGHLINE_MASTER_KEY_FILE", secrets.masterKeyFile().toString());
        environment.put("THROUGHLINE_AUDIT_KEY_FILE", secrets.auditKeyFile().toString());
        environment.put("THROUGHLINE_AUDIT_ANCHORS", secrets.auditAnchors().toString());
        environment.put("MP_JWT_VERIFY_ISSUER", issuer);
        environment.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", issuer + "/protocol/openid-connect/certs");
        environment.put("MP_JWT_VERIFY_AUDIENCES", "throughline-api");
        return environment;
    }
}
