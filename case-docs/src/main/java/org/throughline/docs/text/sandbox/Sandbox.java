package org.throughline.docs.text.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a program that reads a stranger's file is shut into. Which there is on a machine is tried, not guessed. */
public sealed interface Sandbox permits Bubblewrap, Namespaces {

    /** As it is called in the log and in the answer about the server's health. */
    String label();

    /** Whether the program sees no file but its own and those it is made of. */
    boolean hidesFiles();

    /**
     * How the private directory is called inside.
     *
     * @param directory as it is called outside
     */
    Path inside(Path directory);

    /**
     * The command line that runs a program inside.
     *
     * @param readable the files and directories that it may read beside those of the system
     */
    List<String> around(List<String> program, Path directory, List<Path> readable, Resident resident)
            throws IOException;

    /** The strongest that works here. */
    static Sandbox ofThisMachine() {
        return Tried.BEST.get();
    }

    /** The strongest without bubblewrap. */
    static Sandbox withoutBubblewrap() {
        return Namespaces.ofThisMachine();
    }

    /** It does not change while the server runs. */
    final class Tried {

        private static final Supplier<Sandbox> BEST = new Once<>(Tried::best);

        private Tried() {}

        private static Sandbox best() {
            return Stream.of(SyscallFilter.ofThisMachine(), SyscallFilter.none())
                    .flatMap(filter -> Stream.of(true, false).map(users -> new Bubblewrap(filter, users)))
                    .filter(bubblewrap -> bubblewrap.users() || Resident.CHOOSES)
                    .filter(Tried::works)
                    .map(Sandbox.class::cast)
                    .findFirst()
                    .orElseGet(Namespaces::ofThisMachine);
        }

        private static boolean works(Sandbox sandbox) {
            try {
                var directory = Files.createTempDirectory("throughline-sandbox-");
                try {
                    var resident = Resident.next();
                    resident.own(directory);
                    return Programs.works(sandbox.around(List.of("true"), directory, List.of(), resident));
                } finally {
                    Files.deleteIfExists(directory.resolve(Bubblewrap.FILTER));
                    Files.delete(directory);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
