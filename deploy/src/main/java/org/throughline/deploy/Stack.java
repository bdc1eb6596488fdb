package org.throughline.deploy;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.deploy.database.Postgres;
import org.throughline.deploy.database.Schema;
import org.throughline.deploy.login.Keycloak;
import org.throughline.deploy.mail.MailCatcher;
import org.throughline.deploy.malware.ClamAv;
import org.throughline.deploy.process.CannotStart;
import org.throughline.deploy.process.Folders;
import org.throughline.deploy.process.Ports;
import org.throughline.deploy.process.Server;
import org.throughline.deploy.server.Payara;
import org.throughline.deploy.settings.Secrets;
import org.throughline.deploy.settings.StackSettings;
import org.throughline.docs.text.sandbox.Sandbox;

/** The three servers, each resting on the one before, the malware scanner where there is one, and the demo's mail. */
public final class Stack {

    private static final long SPACE = 500L << 20;
    private static final String DEMO_MARK = "demo";

    private final StackSettings settings;
    private final PrintStream out;
    private final Postgres postgres;
    private final Keycloak keycloak;
    private final ClamAv clamAv;
    private final MailCatcher mail;
    private final Payara payara;
    private final Schema schema;
    private final Deque<Server> started = new ArrayDeque<>();
    private boolean isGivenUp;

    public Stack(StackSettings settings, PrintStream out) {
        var secrets = new Secrets(settings);
        this.settings = settings;
        this.out = out;
        this.postgres = new Postgres(settings, secrets);
        this.clamAv = new ClamAv(settings);
        this.mail = new MailCatcher(settings);
        this.keycloak = new Keycloak(settings, secrets, mail);
        this.payara = new Payara(settings, secrets, clamAv, mail);
        this.schema = new Schema(settings, secrets, postgres);
    }

    /** Starts what does not run. What this call started is stopped again when it fails. */
    public void up() {
        checkBuilt();
        checkSpace();
        checkMode();
        checkSandbox(settings.mode(), Sandbox.ofThisMachine());
        clamAv.require();
        checkPorts();
        try {
            if (!postgres.isRunning()) {
                // who lost the database holds dead connections
                payara.stop();
                keycloak.stop();
                run(postgres);
            }
            if (!isRunning()) {
                schema.prepare();
            }
            run(keycloak);
            keycloak.learnMail().ifPresent(out::println);
            if (clamAv.isWanted()) {
                if (clamAv.isNew()) {
                    payara.stop();
                }
                run(clamAv);
            }
            if (mail.isWanted()) {
                if (mail.isNew()) {
                    payara.stop();
                }
                run(mail);
            }
            if (!payara.isRunning()) {
                schema.migrate();
            }
            run(payara);
            out.println("Documents are read in a sandbox: "
                    + Sandbox.ofThisMachine().label());
        } catch (RuntimeException | Error e) {
            giveUp();
            throw e;
        }
    }

    public void down() {
        payara.stop();
        mail.stop();
        clamAv.stop();
        keycloak.stop();
        postgres.stop();
    }

    public boolean isRunning() {
        return servers().stream().allMatch(Server::isRunning);
    }

    /** Where the mail of the demo is read; nowhere if somebody's own server sends it. */
    public Optional<URI> inbox() {
        return mail.isWanted() ? Optional.of(URI.create("http://localhost:" + settings.inboxPort())) : Optional.empty();
    }

    /** Also called on Ctrl-C, while {@link #up} is still waiting in its own thread. */
    public void giveUp() {
        synchronized (started) {
            isGivenUp = true;
            while (!started.isEmpty()) {
                started.pop().stop();
            }
        }
    }

    public boolean isGivenUp() {
        synchronized (started) {
            return isGivenUp;
        }
    }

    /** Only a demo is thrown away: production data are never deleted by a command. */
    public void clear() {
        checkMode();
        if (!settings.isDemo()) {
            throw new CannotStart("Only the demo can be started empty; " + settings.data() + " is left as it is.");
        }
        down();
        for (var name : List.of(
                "postgres", "keycloak", "clamav", "payara", "files", "index", "mail", "log", "run", DEMO_MARK)) {
            Folders.delete(settings.data().resolve(name));
        }
    }

    private List<Server> servers() {
        return Stream.of(postgres, keycloak, clamAv, mail, payara)
                .filter(server -> server != clamAv || clamAv.isWanted())
                .filter(server -> server != mail || mail.isWanted())
                .toList();
    }

    private void run(Server server) {
        var begin = Instant.now();
        synchronized (started) {
            if (isGivenUp) {
                throw new CannotStart("Given up.");
            }
            if (!server.isRunning()) {
                started.push(server);
                server.start();
            }
        }
        server.awaitReady();
        if (started.contains(server)) {
            out.println(server.name() + " is ready after "
                    + Duration.between(begin, Instant.now()).toSeconds() + " s");
        }
    }

    private void checkPorts() {
        checkPort(postgres, settings.dbPort(), "THROUGHLINE_DB_PORT");
        checkPort(keycloak, settings.keycloakPort(), "THROUGHLINE_KEYCLOAK_PORT");
        checkPort(keycloak, settings.keycloakManagementPort(), "THROUGHLINE_KEYCLOAK_PORT");
        checkPort(payara, settings.httpPort(), "THROUGHLINE_HTTP_PORT");
        if (mail.isWanted()) {
            checkPort(mail, settings.mailPort(), "THROUGHLINE_MAIL_PORT");
            checkPort(mail, settings.inboxPort(), "THROUGHLINE_INBOX_PORT");
        }
    }

    private static void checkPort(Server server, int port, String variable) {
        if (!server.isRunning() && !Ports.isFree(port)) {
            throw new CannotStart("Port " + port + ", which " + server.name()
                    + " needs, is taken by another program: stop that one, or choose another port by " + variable
                    + ".");
        }
    }

    private void checkBuilt() {
        if (!Files.exists(settings.war())) {
            throw new CannotStart("The application is not built: " + settings.war() + " is missing.");
        }
    }

    private void checkSpace() {
        try {
            Folders.createPrivate(settings.data());
            var free = Files.getFileStore(settings.data()).getUsableSpace();
            if (free < SPACE && !isRunning()) {
                throw new CannotStart("The disk of " + settings.data() + " is full: " + (free >> 20)
                        + " MB are free and " + (SPACE >> 20) + " MB are needed.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of strangers are read by programs that have had holes: in production nothing else is in their sight. */
    static void checkSandbox(StackSettings.Mode mode, Sandbox sandbox) {
        if (mode == StackSettings.Mode.PRODUCTION && !sandbox.hidesFiles()) {
            throw new CannotStart(
                    "A production start needs bubblewrap (on Debian: apt install bubblewrap), by which the"
                            + " processes that read documents see no other file of this machine; here they have: "
                            + sandbox.label() + ".");
        }
    }

    /** The demo's people and keys never become production's by a changed variable. */
    private void checkMode() {
        var mark = settings.data().resolve(DEMO_MARK);
        try {
            if (settings.isDemo() && !Files.exists(settings.data().resolve("postgres"))) {
                Files.writeString(mark, "This data folder holds the demo organisations.\n");
            }
            if (settings.isDemo() != Files.exists(mark)) {
                throw new CannotStart(
                        settings.isDemo()
                                ? settings.data() + " holds production data: the demo does not start on it."
                                : settings.data()
                                        + " holds the demo organisations: a production start needs a folder of its own (THROUGHLINE_DATA).");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
