package org.throughline.docs.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.throughline.core.problem.NoRoom;
import org.throughline.core.problem.TooLarge;

/** One encrypted file for each document, in a directory for each organisation. A file is there whole or not at all. */
final class ContentFiles {

    private static final String UNFINISHED = ".part";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

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
        var temporary = directory.resolve(document + UNFINISHED);
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

    void requireRoom() throws IOException {
        if (Files.exists(root)) {
            checkRoom(root);
        }
    }

    private void checkRoom(Path directory) throws IOException {
        if (Files.getFileStore(directory).getUsableSpace() < reserve) {
            throw new NoRoom("document.no-room");
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
                        throw new TooLarge("document.too-large", limit / (1024 * 1024));
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
    static void force(Path directory) throws IOException {
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

    List<UUID> olderThan(UUID tenant, Instant moment) throws IOException {
        return list(tenant, moment)
                .map(file -> file.getFileName().toString())
                .filter(name -> ID.matcher(name).matches())
                .map(UUID::fromString)
                .toList();
    }

    /** What a crash left of files that were being written before that moment; answers how many there were. */
    int forgetUnfinished(UUID tenant, Instant moment) throws IOException {
        var unfinished = list(tenant, moment)
                .filter(file -> file.getFileName().toString().endsWith(UNFINISHED))
                .toList();
        for (var file : unfinished) {
            Files.deleteIfExists(file);
        }
        return unfinished.size();
    }

    private Stream<Path> list(UUID tenant, Instant before) throws IOException {
        var directory = root.resolve(tenant.toString());
        if (Files.notExists(directory)) {
            return Stream.empty();
        }
        var older = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(directory)) {
            for (var file : files) {
                if (isOlder(file, before)) {
                    older.add(file);
                }
            }
        }
        return older.stream();
    }

    /** One that goes away meanwhile is nobody's business any more. */
    private static boolean isOlder(Path file, Instant moment) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private Path path(UUID tenant, UUID document) {
        return root.resolve(tenant.toString()).resolve(document.toString());
    }
}
