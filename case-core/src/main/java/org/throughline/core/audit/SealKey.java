package org.throughline.core.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** With what seals are made. It lies in a file beside the master key, and never in the database. */
public final class SealKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final byte[] bytes;

    private SealKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Of several servers that start at once, one makes it. */
    public static SealKey readOrMake(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        return read(file);
    }

    public static SealKey read(Path file) throws IOException {
        var bytes = HexFormat.of().parseHex(Files.readString(file).strip());
        if (bytes.length != BYTES) {
            throw new IOException("This is no key for seals: " + file);
        }
        return new SealKey(bytes);
    }

    static SealKey random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new SealKey(bytes);
    }

    Mac mac() {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static void make(Path file) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var hex = HexFormat.of().formatHex(random().bytes);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var channel = FileChannel.open(file, Set.of(CREATE_NEW, WRITE), ownerOnly)) {
            channel.write(ByteBuffer.wrap(hex.getBytes(US_ASCII)));
            channel.force(true);
        } catch (FileAlreadyExistsException another) {
            System.getLogger(SealKey.class.getName())
                    .log(System.Logger.Level.DEBUG, "Another server made the key for seals", another);
        }
    }
}
