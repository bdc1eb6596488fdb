package org.throughline.docs.text;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.throughline.docs.text.child.ReaderMain;
import org.throughline.docs.text.sandbox.Once;
import org.throughline.docs.text.sandbox.Programs;
import org.throughline.docs.text.sandbox.Resident;
import org.throughline.docs.text.sandbox.Sandbox;

/** How a reading process is started: our own Java, little memory, and nothing in sight but what reads. */
final class ReaderCommand {

    private static final String MEMORY = "-Xmx512m";
    private static final String ADDRESS_SPACE = "--as=" + (4L << 30);
    private static final String FILE_SIZE = "--fsize=" + (1L << 30);
    private static final String CPU_SECONDS = "--cpu=3600";

    /** Processes and threads: Java itself has about twenty of them. */
    private static final List<String> CROWD = List.of("prlimit", "--nproc=160");

    /** A server has more threads itself: where they would be counted, too, this cannot be started. */
    private static final List<String> FEW = List.of("prlimit", "--nproc=12", "sh", "-c", "true & wait $!");

    private static final System.Logger LOG = System.getLogger(ReaderCommand.class.getName());

    private static final Supplier<Boolean> COUNTS_CROWDS = new Once<>(ReaderCommand::countsCrowds);

    private final List<String> limits;
    private final Sandbox sandbox;
    private final List<Path> libraries;

    private ReaderCommand(List<String> limits, Sandbox sandbox, List<Path> libraries) {
        this.limits = limits;
        this.sandbox = sandbox;
        this.libraries = libraries;
    }

    static ReaderCommand ordinary() {
        return new ReaderCommand(limits(), Sandbox.ofThisMachine(), ReaderLibraries.all());
    }

    /** For work that may take the processors whenever nobody else wants them. */
    static ReaderCommand yielding() {
        var limits = new ArrayList<String>();
        var nice = List.of("nice", "-n", "15");
        if (works(nice)) {
            limits.addAll(nice);
        }
        limits.addAll(limits());
        return new ReaderCommand(limits, Sandbox.ofThisMachine(), ReaderLibraries.all());
    }

    ReaderCommand in(Sandbox another) {
        return new ReaderCommand(limits, another, libraries);
    }

    /** With a library more. */
    ReaderCommand with(Path library) throws IOException {
        var more = new ArrayList<>(libraries);
        more.add(ReaderLibraries.readable(library));
        return new ReaderCommand(limits, sandbox, more);
    }

    /** @param directory the private one; it is given away */
    List<String> in(Path directory) throws IOException {
        return in(directory, ReaderMain.class, sandbox.inside(directory).toString());
    }

    /** Runs another class the same way. */
    List<String> in(Path directory, Class<?> main, String... arguments) throws IOException {
        var readable = new ArrayList<>(libraries);
        readable.add(java());
        var resident = resident(directory, readable);
        resident.own(directory);
        var program = program(sandbox.inside(directory), main, arguments);
        if (sandbox.hidesFiles() && COUNTS_CROWDS.get()) {
            program.addAll(0, CROWD);
        }
        var command = new ArrayList<>(limits);
        command.addAll(sandbox.around(program, directory, readable, resident));
        return command;
    }

    /** Whether the system counts the processes inside by themselves, which older ones do not. */
    private static boolean countsCrowds() {
        try {
            var directory = ReaderFolder.create();
            try {
                var resident = Resident.next();
                resident.own(directory);
                var counts = Programs.works(Sandbox.ofThisMachine().around(FEW, directory, List.of(), resident));
                if (!counts) {
                    LOG.log(Level.WARNING, "This machine does not limit how many processes a reading process starts");
                }
                return counts;
            } finally {
                ReaderFolder.wipe(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another user than the server's, if that one gets to what it needs. */
    private Resident resident(Path directory, List<Path> readable) throws IOException {
        var next = Resident.next();
        if (sandbox.hidesFiles()) {
            return next;
        }
        for (var path : readable) {
            if (!next.reaches(path)) {
                return next.asServer();
            }
        }
        return next.reaches(directory) ? next : next.asServer();
    }

    /** Ready to be started, with nothing of the server's environment. */
    ProcessBuilder process(Path directory, List<String> command) {
        var builder =
                new ProcessBuilder(command).redirectError(Redirect.DISCARD).directory(directory.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", System.getenv().getOrDefault("PATH", ""));
        // more threads on one page make all pages slower
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        return builder;
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"));
    }

    private List<String> program(Path directory, Class<?> main, String... arguments) {
        var program = new ArrayList<>(List.of(
                java().resolve("bin/java").toString(),
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
                libraries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                main.getName()));
        program.addAll(List.of(arguments));
        return program;
    }

    /** What this machine offers: it comes with util-linux, not with macOS. */
    private static List<String> limits() {
        var limits = List.of("prlimit", ADDRESS_SPACE, FILE_SIZE, CPU_SECONDS, "--core=0");
        if (works(limits)) {
            return limits;
        }
        LOG.log(Level.WARNING, "This machine has no prlimit: documents are read without limits of the system");
        return List.of();
    }

    private static boolean works(List<String> guard) {
        var command = new ArrayList<>(guard);
        command.add("true");
        return Programs.works(command);
    }
}
