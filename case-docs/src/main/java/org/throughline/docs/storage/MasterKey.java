package org.throughline.docs.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.Objects.requireNonNull;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Encrypts the key of each organisation. It lies in a file outside of the data, readable by its owner alone. While it is
 * being exchanged the file holds several: the newest encrypts, each opens what it has encrypted.
 */
final class MasterKey {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final KeysetHandle keyset;
    private final Aead aead;

    private MasterKey(KeysetHandle keyset) throws GeneralSecurityException {
        this.keyset = keyset;
        this.aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** @throws IllegalStateException if others than its owner may read or change the file */
    static MasterKey read(Path file) throws IOException, GeneralSecurityException {
        register();
        var others = EnumSet.copyOf(Files.getPosixFilePermissions(file));
        others.removeIf(permission -> permission.name().startsWith("OWNER_"));
        if (!others.isEmpty()) {
            throw new IllegalStateException("The master key is open to others than its owner: chmod 600 " + file);
        }
        return new MasterKey(TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    }

    /** @throws java.nio.file.FileAlreadyExistsException if there is one: it is never replaced */
    static void create(Path file) throws IOException, GeneralSecurityException {
        register();
        var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
        var parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        new MasterKey(keyset).write(file);
    }

    private void write(Path file) throws IOException, GeneralSecurityException {
        var json = TinkJsonProtoKeysetFormat.serializeKeyset(
                keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        try (var channel =
                FileChannel.open(file, Set.of(CREATE_NEW, WRITE), PosixFilePermissions.asFileAttribute(OWNER_ONLY))) {
            channel.write(ByteBuffer.wrap(json.getBytes(UTF_8)));
            channel.force(true);
        }
    }

    /** The file holds the keys of before or those of now, whole, whenever the machine stops. */
    void replace(Path link) throws IOException, GeneralSecurityException {
        var file = link.toRealPath();
        var next = file.resolveSibling(file.getFileName() + ".next");
        Files.deleteIfExists(next);
        write(next);
        Files.setOwner(next, Files.getOwner(file));
        Files.move(next, file, ATOMIC_MOVE);
        ContentFiles.force(requireNonNull(file.getParent()));
    }

    /** Another key, which encrypts from now on; the others still open what they encrypted. */
    MasterKey withNewest() throws GeneralSecurityException {
        return new MasterKey(KeysetHandle.newBuilder(keyset)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build());
    }

    MasterKey newestAlone() throws GeneralSecurityException {
        var newest = keyset.getPrimary();
        return new MasterKey(KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(newest.getKey())
                        .withFixedId(newest.getId())
                        .makePrimary())
                .build());
    }

    /** An exchange began and did not come to its end. */
    boolean hasSeveral() {
        return keyset.size() > 1;
    }

    private static void register() throws GeneralSecurityException {
        AeadConfig.register();
        StreamingAeadConfig.register();
    }

    byte[] wrap(KeysetHandle tenantKey, UUID tenant) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                tenantKey, aead, boundTo(tenant), RegistryConfiguration.get());
    }

    KeysetHandle unwrap(byte[] wrapped, UUID tenant) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, aead, boundTo(tenant), RegistryConfiguration.get());
    }

    private static byte[] boundTo(UUID tenant) {
        return ("tenant-key:" + tenant).getBytes(UTF_8);
    }
}
