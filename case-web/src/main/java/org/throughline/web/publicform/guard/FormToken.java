package org.throughline.web.publicform.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Goes out with an empty form and comes back with a full one: when the form was opened, and what tells it from every
 * other. Signed for one organisation, so that nobody makes one.
 */
public final class FormToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String MAC = "HmacSHA256";
    private static final int NONCE = 16;
    private static final int CONTENT = Long.BYTES + NONCE;
    private static final int SIGNED = CONTENT + 32;

    /** Nobody fills in three pages faster. */
    private static final Duration QUICKEST = Duration.ofSeconds(3);

    private static final Duration LONGEST = Duration.ofHours(24);

    private final byte[] key;
    private final Clock clock;

    /** What a token says. */
    public record Opened(String nonce, Instant at) {}

    /** @param secret a secret of the application; what is made of it here serves nothing else */
    FormToken(String secret, Clock clock) {
        this.key = mac(secret.getBytes(UTF_8), "throughline public form".getBytes(UTF_8));
        this.clock = clock;
    }

    public String issue(String alias) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var content =
                ByteBuffer.allocate(CONTENT).putLong(clock.millis()).put(nonce).array();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(SIGNED)
                        .put(content)
                        .put(signature(content, alias))
                        .array());
    }

    /** Nothing if it is not ours, or not of this organisation, or too old to be believed. */
    public Optional<Opened> read(String token, String alias) {
        return decoded(token)
                .filter(bytes -> MessageDigest.isEqual(
                        Arrays.copyOfRange(bytes, CONTENT, SIGNED), signature(Arrays.copyOf(bytes, CONTENT), alias)))
                .map(bytes -> new Opened(
                        Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(Arrays.copyOfRange(bytes, Long.BYTES, CONTENT)),
                        Instant.ofEpochMilli(ByteBuffer.wrap(bytes).getLong())))
                .filter(opened -> opened.at().plus(LONGEST).isAfter(clock.instant()));
    }

    public boolean isTooQuick(Opened opened) {
        return clock.instant().isBefore(opened.at().plus(QUICKEST));
    }

    private static Optional<byte[]> decoded(String token) {
        try {
            var bytes = Base64.getUrlDecoder().decode(token);
            return bytes.length == SIGNED ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] signature(byte[] content, String alias) {
        var name = alias.getBytes(UTF_8);
        return mac(
                key,
                ByteBuffer.allocate(content.length + name.length)
                        .put(content)
                        .put(name)
                        .array());
    }

    private static byte[] mac(byte[] key, byte[] content) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(content);
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
