package org.throughline.docs.text;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * How much may lie in the directory of a reading process: it is on the disk that all organisations share.
 *
 * @param bytes of all files together
 * @param files and folders
 */
record FolderLimit(long bytes, int files) {

    /** A large archive and the pictures of its pages are far less. */
    static final FolderLimit USUAL = new FolderLimit(1L << 30, 20_000);

    /** What comes and goes meanwhile, or cannot be looked at, is counted as a file without bytes. */
    boolean isPassed(Path directory) throws IOException {
        var counted = new Counted();
        Files.walkFileTree(directory, counted);
        return counted.isPassed();
    }

    private final class Counted extends SimpleFileVisitor<Path> {

        private long size;
        private int count;

        boolean isPassed() {
            return size > bytes || count > files;
        }

        private FileVisitResult count(long more) {
            size += more;
            count++;
            return isPassed() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return count(attributes.size());
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) {
            return count(0);
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) {
            return count(0);
        }
    }
}
