package org.throughline.docs.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The directory of a reading process: the document lies in it while it is read, and nothing stays. */
final class ReaderFolder {

    /** Then the number of the process that made it, so that what a killed one left behind is known by its name. */
    static final String PREFIX = "throughline-reader-";

    private static final System.Logger LOG = System.getLogger(ReaderFolder.class.getName());
    private static final Pattern OURS = Pattern.compile(PREFIX + "(\\d+)-.*");

    private ReaderFolder() {}

    static Path create() throws IOException {
        return Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
    }

    /** Wipes the directories of processes that were killed: a document in one of them would lie there unencrypted. */
    static void sweep() throws IOException {
        try (var directories = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            for (var directory : directories.filter(ReaderFolder::isOrphan).toList()) {
                try {
                    wipe(directory);
                } catch (UncheckedIOException e) {
                    LOG.log(Level.ERROR, "What a killed reading process left in " + directory + " stays there", e);
                }
            }
        }
    }

    private static boolean isOrphan(Path directory) {
        var name = OURS.matcher(directory.getFileName().toString());
        return name.matches()
                && Files.isWritable(directory)
                && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }

    /** Also what a hostile program has shut: all of it is ours. */
    static void wipe(Path directory) {
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                        throws IOException {
                    var file = folder.toFile();
                    if (!file.canRead() || !file.canWrite() || !file.canExecute()) {
                        LOG.log(Level.WARNING, "A reading process has shut a folder of its own, which is opened again");
                        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed)
                        throws IOException {
                    Files.deleteIfExists(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException gone) {
            LOG.log(Level.DEBUG, "It is gone already", gone);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
