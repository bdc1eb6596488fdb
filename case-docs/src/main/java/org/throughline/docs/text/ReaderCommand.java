package org.throughline.docs.text;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.throughline.docs.text.child.ReaderMain;

/** How a reading process is started: our own Java, little memory, no network, and nothing of ours but what reads. */
final class ReaderCommand {

    /** Libraries beside this one that reading needs none of. */
    private static final Predicate<String> NOT_NEEDED = Pattern.compile(
                    "(case-(core|auth|web)|vaadin|flow|copilot|lucene|tink|db-scheduler|jakarta|eclipselink"
                            + "|openhtmltopdf|fastexcel|arquillian|browserless|archunit|junit|assertj|tika-core-.*-tests).*")
            .asMatchPredicate();

    private static final String MEMORY = "-Xmx512m";
    private static final String ADDRESS_SPACE = "--as=" + (4L << 30);
    private static final String FILE_SIZE = "--fsize=" + (1L << 30);
    private static final String CPU_SECONDS = "--cpu=3600";

    private static final System.Logger LOG = System.getLogger(ReaderCommand.class.getName());

    private final List<String> guards;
    private final String classPath;

    private ReaderCommand(List<String> guards, String classPath) {
        this.guards = guards;
        this.classPath = classPath;
    }

    static ReaderCommand ordinary() {
        return new ReaderCommand(guards(), classPath());
    }

    /** For work that may take the processors whenever nobody else wants them. */
    static ReaderCommand yielding() {
        var guards = guards();
        var nice = List.of("nice", "-n", "15");
        if (works(nice)) {
            guards.addAll(0, nice);
        }
        return new ReaderCommand(guards, classPath());
    }

    /** With a library more. */
    ReaderCommand with(Path library) {
        return new ReaderCommand(guards, classPath + File.pathSeparator + library);
    }

    List<String> in(Path directory) {
        var command = new ArrayList<>(guards);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-XX:CompressedClassSpaceSize=128m",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xss2m",
                // on standard output they would be taken for an answer
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + directory,
                "-Duser.home=" + directory,
                "-cp",
                classPath,
                ReaderMain.class.getName(),
                directory.toString()));
        return command;
    }

    /** What this machine offers: both come with util-linux, neither with macOS. */
    private static List<String> guards() {
        var guards = new ArrayList<String>();
        var limits = List.of("prlimit", ADDRESS_SPACE, FILE_SIZE, CPU_SECONDS, "--core=0");
        if (works(limits)) {
            guards.addAll(limits);
        } else {
            LOG.log(Level.WARNING, "This machine has no prlimit: documents are read without limits of the system");
        }
        for (var noNetwork : List.of(List.of("unshare", "-n"), List.of("unshare", "-r", "-n"))) {
            if (works(noNetwork)) {
                guards.addAll(noNetwork);
                break;
            }
        }
        if (!guards.contains("unshare")) {
            LOG.log(Level.WARNING, "This machine has no unshare: the processes that read documents see the network");
        }
        return guards;
    }

    private static boolean works(List<String> guard) {
        var command = new ArrayList<>(guard);
        command.add("true");
        return says(command).isPresent();
    }

    /** What such a program of this machine says; nothing if there is none, or it does not end well. */
    static Optional<String> says(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            return process.exitValue() == 0
                    ? Optional.of(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** In the server the libraries lie beside this one; in a test, where the class path says. */
    private static String classPath() {
        try {
            var own = Path.of(ReaderMain.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(own)) {
                return join(Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .toList());
            }
            try (var beside = Files.list(own.getParent())) {
                return join(beside.filter(path -> path.toString().endsWith(".jar"))
                        .sorted()
                        .toList());
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The libraries of the reading process cannot be found", e);
        }
    }

    private static String join(List<Path> libraries) {
        return String.join(
                File.pathSeparator,
                libraries.stream()
                        .filter(path -> !NOT_NEEDED.test(path.getFileName().toString()))
                        .map(Path::toString)
                        .toList());
    }
}
