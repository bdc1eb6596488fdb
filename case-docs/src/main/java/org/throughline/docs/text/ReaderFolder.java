package org.throughline.docs.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;

/** The directory of a reading process: the document lies in it while it is read, and nothing stays. */
final class ReaderFolder {

    /** Then the number of the process that made it, so that what a killed one left behind is known by its name. */
    static final String PREFIX = "throughline-reader-";

    private static final Pattern OURS = Pattern.compile(PREFIX + "(\\d+)-.*");

    private ReaderFolder() {}

    static Path create() throws IOException {
        return Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
    }

    /** Wipes the directories of processes that were killed: a document in one of them would lie there unencrypted. */
    static void sweep() throws IOException {
        try (var directories = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            directories.filter(ReaderFolder::isOrphan).toList().forEach(ReaderFolder::wipe);
        }
    }

    private static boolean isOrphan(Path directory) {
        var name = OURS.matcher(directory.getFileName().toString());
        return name.matches()
                && Files.isWritable(directory)
                && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }

    static void wipe(Path directory) {
        try (var entries = Files.walk(directory)) {
            for (var entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
