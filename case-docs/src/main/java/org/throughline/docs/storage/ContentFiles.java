package org.throughline.docs.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.throughline.core.problem.NoRoom;
import org.throughline.core.problem.TooLarge;

/** One encrypted file for each document, in a directory for each organisation. A file is there whole or not at all. */
final class ContentFiles {

    private final Path root;
    private final long reserve;

    /** @param reserve so many bytes of the disk stay free */
    ContentFiles(Path root, long reserve) {
        this.root = root;
        this.reserve = reserve;
    }

    /**
     * Nothing is left behind of what is refused.
     *
     * @throws TooLarge after {@code limit} bytes
     * @throws NoRoom if the disk is full but for the reserve
     */
    StoredContent write(TenantKey key, UUID document, InputStream plain, long limit)
            throws IOException, GeneralSecurityException {
        var directory = directoryOf(key.tenant());
        var temporary = directory.resolve(document + ".part");
        checkRoom(directory);
        try {
            var stored = encrypt(key, document, plain, temporary, limit);
            Files.move(temporary, path(key.tenant(), document), StandardCopyOption.ATOMIC_MOVE);
            force(directory);
            return stored;
        } catch (IOException e) {
            checkRoom(directory);
            throw e;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private void checkRoom(Path directory) throws IOException {
        if (Files.getFileStore(directory).getUsableSpace() < reserve) {
            throw new NoRoom(
                    "document.no-room", "There is no room for more files just now. Nothing was kept: try again later.");
        }
    }

    private static StoredContent encrypt(TenantKey key, UUID document, InputStream plain, Path file, long limit)
            throws IOException, GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var size = 0L;
            var sink = new BufferedOutputStream(new Unclosed(Channels.newOutputStream(channel)), 128 * 1024);
            try (var encrypting = key.encrypt(document, sink)) {
                var hashed = new DigestInputStream(plain, digest);
                var buffer = new byte[64 * 1024];
                for (int read; (read = hashed.read(buffer)) >= 0; ) {
                    size += read;
                    if (size > limit) {
                        throw new TooLarge(
                                "document.too-large", "The file is larger than " + limit / (1024 * 1024) + " MB.");
                    }
                    encrypting.write(buffer, 0, read);
                }
            }
            channel.force(true);
            return new StoredContent(size, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private Path directoryOf(UUID tenant) throws IOException {
        var directory = root.resolve(tenant.toString());
        if (!Files.exists(directory)) {
            Files.createDirectories(directory);
            force(root);
        }
        return directory;
    }

    /** A new name survives a power cut only when its directory is on the disk too. */
    private static void force(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    InputStream read(TenantKey key, UUID document) throws IOException, GeneralSecurityException {
        var file = Files.newInputStream(path(key.tenant(), document));
        try {
            return key.decrypt(document, file);
        } catch (IOException | GeneralSecurityException e) {
            file.close();
            throw e;
        }
    }

    void delete(UUID tenant, UUID document) throws IOException {
        Files.deleteIfExists(path(tenant, document));
    }

    private Path path(UUID tenant, UUID document) {
        return root.resolve(tenant.toString()).resolve(document.toString());
    }
}
