package org.throughline.web.publicform.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.mac.HmacKey;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.Random;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Goes out with an empty form and comes back with a full one: when the form was opened, and what tells it from every
 * other. Signed for one organisation, so that nobody makes one.
 */
public final class FormToken {

    private static final int NONCE = 16;
    private static final int CONTENT = Long.BYTES + NONCE;

    /** Nobody fills in three pages faster. */
    private static final Duration QUICKEST = Duration.ofSeconds(3);

    private static final Duration LONGEST = Duration.ofHours(24);

    private final Mac mac;
    private final Clock clock;

    /** What a token says. */
    public record Opened(String nonce, Instant at) {}

    /** @param secret a secret of the application; what is made of it here serves nothing else */
    FormToken(String secret, Clock clock) {
        this.mac = mac(secret);
        this.clock = clock;
    }

    public String issue(String alias) {
        var content = ByteBuffer.allocate(CONTENT)
                .putLong(clock.millis())
                .put(Random.randBytes(NONCE))
                .array();
        try {
            return encoded(joined(content, mac.computeMac(joined(content, alias.getBytes(UTF_8)))));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Nothing if it is not ours, or not of this organisation, or too old to be believed. */
    public Optional<Opened> read(String token, String alias) {
        return signed(token, alias)
                .map(content -> new Opened(
                        encoded(Arrays.copyOfRange(content, Long.BYTES, CONTENT)),
                        Instant.ofEpochMilli(ByteBuffer.wrap(content).getLong())))
                .filter(opened -> opened.at().plus(LONGEST).isAfter(clock.instant()));
    }

    public boolean isTooQuick(Opened opened) {
        return clock.instant().isBefore(opened.at().plus(QUICKEST));
    }

    private Optional<byte[]> signed(String token, String alias) {
        try {
            var bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length < CONTENT) {
                return Optional.empty();
            }
            var content = Arrays.copyOf(bytes, CONTENT);
            mac.verifyMac(Arrays.copyOfRange(bytes, CONTENT, bytes.length), joined(content, alias.getBytes(UTF_8)));
            return Optional.of(content);
        } catch (IllegalArgumentException | GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @AccessesPartialKey
    private static Mac mac(String secret) {
        var parameters = PredefinedMacParameters.HMAC_SHA256_128BITTAG_NO_PREFIX;
        try {
            MacConfig.register();
            var key = Hkdf.computeHkdf(
                    "HmacSha256",
                    secret.getBytes(UTF_8),
                    new byte[0],
                    "throughline public form".getBytes(UTF_8),
                    parameters.getKeySizeBytes());
            var keyset = KeysetHandle.importKey(HmacKey.builder()
                            .setParameters(parameters)
                            .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                            .build())
                    .withRandomId()
                    .makePrimary();
            return KeysetHandle.newBuilder()
                    .addEntry(keyset)
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Mac.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
