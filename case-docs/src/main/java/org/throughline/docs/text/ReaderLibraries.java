package org.throughline.docs.text;

import static java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.throughline.docs.text.child.ReaderMain;

/** What a reading process is made of beside Java. */
final class ReaderLibraries {

    /** Libraries beside this one that reading needs none of. */
    private static final Predicate<String> NOT_NEEDED = Pattern.compile(
                    "(case-(auth|web)|vaadin|flow|copilot|lucene|tink|db-scheduler|jakarta|eclipselink"
                            + "|openhtmltopdf|fastexcel|arquillian|browserless|archunit|junit|assertj|tika-core-.*-tests).*")
            .asMatchPredicate();

    private ReaderLibraries() {}

    /** In the server they lie beside this one; in a test, where the class path says. */
    static List<Path> all() {
        try {
            var own = Path.of(ReaderMain.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(own)) {
                return needed(
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(Path::of));
            }
            try (var beside = Files.list(own.getParent())) {
                return needed(
                        beside.filter(path -> path.toString().endsWith(".jar")).sorted());
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The libraries of the reading process cannot be found", e);
        }
    }

    private static List<Path> needed(Stream<Path> libraries) throws IOException {
        var needed = libraries
                .filter(path -> Files.exists(path)
                        && !NOT_NEEDED.test(path.getFileName().toString()))
                .map(Path::toAbsolutePath)
                .toList();
        for (var library : needed) {
            readable(library);
        }
        return needed;
    }

    /** Lets another user read it, even where whatever the server writes is its own: it is no secret. */
    static Path readable(Path library) throws IOException {
        var permissions = new HashSet<>(Files.getPosixFilePermissions(library));
        var needed = Files.isDirectory(library) ? Set.of(OTHERS_READ, OTHERS_EXECUTE) : Set.of(OTHERS_READ);
        if (permissions.addAll(needed)) {
            Files.setPosixFilePermissions(library, permissions);
        }
        return library;
    }
}
