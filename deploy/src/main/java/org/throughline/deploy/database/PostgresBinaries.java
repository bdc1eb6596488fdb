package org.throughline.deploy.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.throughline.deploy.process.Folders;

/** PostgreSQL for this kind of machine, unpacked once. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    static Path in(Path servers) {
        var folder = servers.resolve("postgres");
        if (!Files.exists(folder)) {
            var unfinished = servers.resolve(
                    "postgres-unfinished-" + ProcessHandle.current().pid());
            try {
                unpack(unfinished);
                Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                Folders.delete(unfinished);
            }
        }
        return folder;
    }

    private static void unpack(Path folder) throws IOException {
        try (var packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                        system(), ArchUtils.normalize(System.getProperty("os.arch")));
                var archive = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(archive, entry, folder.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, target);
            var isProgram = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(isProgram ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String system() {
        return System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
    }
}
