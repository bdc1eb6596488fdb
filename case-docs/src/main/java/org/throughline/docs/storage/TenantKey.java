package org.throughline.docs.storage;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters.HashType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** Encrypts the files of one organisation. Each file is bound to the organisation and its own id: none stands in for another. */
final class TenantKey {

    /** Small, so that reading a part reads little. */
    private static final int SEGMENT = 64 * 1024;

    private final UUID tenant;
    private final StreamingAead aead;

    TenantKey(UUID tenant, KeysetHandle keyset) throws GeneralSecurityException {
        this.tenant = tenant;
        this.aead = keyset.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    static KeysetHandle generate() throws GeneralSecurityException {
        return KeysetHandle.generateNew(
                AesGcmHkdfStreamingParameters.builder()
                        .setKeySizeBytes(32)
                        .setDerivedAesGcmKeySizeBytes(32)
                        .setHkdfHashType(HashType.SHA256)
                        .setCiphertextSegmentSizeBytes(SEGMENT)
                        .build(),
                RegistryConfiguration.get());
    }

    UUID tenant() {
        return tenant;
    }

    OutputStream encrypt(UUID document, OutputStream file) throws GeneralSecurityException, IOException {
        return aead.newEncryptingStream(file, boundTo(document));
    }

    InputStream decrypt(UUID document, InputStream file) throws GeneralSecurityException, IOException {
        return aead.newDecryptingStream(file, boundTo(document));
    }

    private byte[] boundTo(UUID document) {
        return ByteBuffer.allocate(32)
                .putLong(tenant.getMostSignificantBits())
                .putLong(tenant.getLeastSignificantBits())
                .putLong(document.getMostSignificantBits())
                .putLong(document.getLeastSignificantBits())
                .array();
    }
}
