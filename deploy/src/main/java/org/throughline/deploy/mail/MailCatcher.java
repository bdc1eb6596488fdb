package org.throughline.deploy.mail;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.deploy.process.Daemon;
import org.throughline.deploy.process.Folders;
import org.throughline.deploy.process.HttpPage;
import org.throughline.deploy.process.Server;
import org.throughline.deploy.process.Waiting;
import org.throughline.deploy.settings.StackSettings;

/** The mail server of the demo, where nobody names one of their own: it takes all mail and passes none on. */
public final class MailCatcher implements Server {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String PREFIX = "THROUGHLINE_SMTP_";

    private final StackSettings settings;
    private final Path folder;
    private final Daemon daemon;

    public MailCatcher(StackSettings settings) {
        this.settings = settings;
        this.folder = settings.data().resolve("mail");
        this.daemon = new Daemon(name(), settings.data(), folder);
    }

    @Override
    public String name() {
        return "The mail catcher";
    }

    public boolean isWanted() {
        return settings.isDemo() && settings.value(PREFIX + "HOST").isEmpty();
    }

    /** What was started before the catcher was there does not know of it. */
    public boolean isNew() {
        return !Files.exists(folder);
    }

    /** How the application sends mail: through this one, through somebody else's, or not at all. */
    public Map<String, String> environment() {
        return isWanted()
                ? Map.of(
                        PREFIX + "HOST",
                        "127.0.0.1",
                        PREFIX + "PORT",
                        Integer.toString(settings.mailPort()),
                        PREFIX + "FROM",
                        "Throughline <notices@throughline.example>")
                : settings.given().entrySet().stream()
                        .filter(variable -> variable.getKey().startsWith(PREFIX))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public boolean isRunning() {
        return daemon.isRunning();
    }

    @Override
    public void start() {
        try {
            Folders.createPrivate(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var programs = settings.home().resolve("target");
        daemon.start(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        programs.resolve("launcher.jar") + File.pathSeparator + programs.resolve("lib") + "/*",
                        CatchMail.class.getName(),
                        folder.toString(),
                        Integer.toString(settings.mailPort()),
                        Integer.toString(settings.inboxPort())),
                Map.of(),
                new File("/dev/null"));
    }

    @Override
    public void awaitReady() {
        if (!Waiting.until(() -> HttpPage.isOk(settings.inboxPort(), "/") || daemon.hasEnded(), PATIENCE)) {
            throw daemon.tooSlow(PATIENCE);
        }
        if (daemon.hasEnded()) {
            throw daemon.stoppedEarly();
        }
    }

    @Override
    public void stop() {
        daemon.stop(Duration.ofSeconds(10));
    }
}
