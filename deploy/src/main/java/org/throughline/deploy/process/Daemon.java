package org.throughline.deploy.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A server process that outlives the launcher. Its number is kept in a file, and it is only taken for ours while its
 * command line names our data folder: a number may have gone to somebody else meanwhile.
 */
public final class Daemon {

    /** Leaves the terminal, so that neither Ctrl-C nor a closed window reaches the server. What it writes is its own. */
    private static final String DETACH = """
            trap '' HUP INT
            umask 077
            if command -v setsid >/dev/null; then exec setsid "$@"; fi
            exec "$@"
            """;

    private static final Duration BECOMING = Duration.ofSeconds(10);
    private static final Duration MOMENT = Duration.ofSeconds(2);

    private final String name;
    private final String folder;
    private final List<Path> folders;
    private final Path pidFile;
    private final Path log;

    public Daemon(String name, Path data, Path folder) {
        this.name = name;
        this.folder = folder.toString();
        this.folders = List.of(data.resolve("run"), data.resolve("log"));
        this.pidFile = data.resolve("run").resolve(folder.getFileName() + ".pid");
        this.log = data.resolve("log").resolve(folder.getFileName() + ".log");
    }

    public void start(List<String> command, Map<String, String> environment, File input) {
        var detached = new ArrayList<>(List.of("sh", "-c", DETACH, "sh"));
        detached.addAll(command);
        try {
            for (var own : folders) {
                Folders.createPrivate(own);
            }
            PrivateFile.write(log, "");
            var builder = new ProcessBuilder(detached)
                    .directory(new File(folder))
                    .redirectInput(input)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            // a server gets what is meant for it, not the secrets of the others
            builder.environment().keySet().removeIf(name -> name.startsWith("THROUGHLINE_"));
            builder.environment().putAll(environment);
            var process = builder.start();
            Files.writeString(pidFile, Long.toString(process.pid()));
            // until it has become the program it shall be, its command line tells now this and now nothing
            Waiting.until(() -> hasBecome(process.toHandle()) || !process.isAlive(), BECOMING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isRunning() {
        return process().isPresent();
    }

    /** For a moment, while it replaces itself by another program, a process has no command line: it is asked again. */
    public boolean hasEnded() {
        return !isRunning() && !Waiting.until(this::isRunning, MOMENT);
    }

    public Optional<ProcessHandle> process() {
        return number().flatMap(ProcessHandle::of).filter(this::isOurs);
    }

    /** Asks it to end, and ends it and its children by force when it does not. */
    public void stop(Duration patience) {
        process().ifPresent(process -> {
            var children = process.descendants().toList();
            process.destroy();
            if (!Waiting.until(() -> !isOurs(process), patience)) {
                process.destroyForcibly();
                Waiting.until(() -> !isOurs(process), patience);
            }
            children.forEach(ProcessHandle::destroyForcibly);
        });
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path log() {
        return log;
    }

    public boolean hasLogged(String words) {
        try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.contains(words));
        } catch (IOException e) {
            return false;
        }
    }

    public CannotStart stoppedEarly() {
        return new CannotStart(name + " stopped while it was starting; " + log + " says why.");
    }

    public CannotStart tooSlow(Duration patience) {
        return new CannotStart(
                name + " was not ready after " + patience.toSeconds() + " seconds; " + log + " says why.");
    }

    private Optional<Long> number() {
        try {
            return Files.exists(pidFile)
                    ? Optional.of(Long.valueOf(Files.readString(pidFile).strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Past the shell and the program that only detach it. */
    private boolean hasBecome(ProcessHandle process) {
        var line = commandLine(process);
        return line.contains(folder) && !line.contains(DETACH) && !line.startsWith("setsid\0");
    }

    private boolean isOurs(ProcessHandle process) {
        return commandLine(process).contains(folder);
    }

    /** Empty for a process that has ended, even while nobody has collected it. */
    private static String commandLine(ProcessHandle process) {
        var ofLinux = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            return Files.isDirectory(Path.of("/proc/self"))
                    ? new String(Files.readAllBytes(ofLinux), StandardCharsets.UTF_8)
                    : process.info().commandLine().orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
