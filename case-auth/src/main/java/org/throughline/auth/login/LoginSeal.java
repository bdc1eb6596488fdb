package org.throughline.auth.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.throughline.auth.request.LocalPath;

/** Closes a login for the time of its way to Keycloak and back. */
final class LoginSeal {

    /** As long as Keycloak waits for somebody who signs in. */
    static final Duration LONGEST = Duration.ofMinutes(30);

    private static final int KEY_BYTES = 32;
    private static final int FINGERPRINT_BYTES = 9;
    private static final int LONGEST_PATH = 500;

    private final Aead aead;
    private final Clock clock;

    /** @param secret a secret of the application; what is made of it here serves nothing else */
    LoginSeal(String secret, Clock clock) {
        this.aead = aead(secret);
        this.clock = clock;
    }

    /** @param name of the cookie: under another one it is not opened */
    String closed(PendingLogin login, String name) {
        var json = Json.createObjectBuilder()
                .add("state", login.state())
                .add("nonce", login.nonce())
                .add("verifier", login.verifier())
                .add("path", shortened(login.cameFor()).value())
                .add("at", login.begunAt().toEpochMilli())
                .build();
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(aead.encrypt(json.toString().getBytes(UTF_8), name.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Nothing if it is not ours, or too old. */
    Optional<PendingLogin> opened(String closed, String name) {
        try {
            var json = new String(aead.decrypt(Base64.getUrlDecoder().decode(closed), name.getBytes(UTF_8)), UTF_8);
            try (var reader = Json.createReader(new StringReader(json))) {
                return Optional.of(login(reader.readObject()))
                        .filter(login -> login.begunAt().plus(LONGEST).isAfter(clock.instant()));
            }
        } catch (IllegalArgumentException | GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    static String fingerprint(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, FINGERPRINT_BYTES));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static PendingLogin login(JsonObject json) {
        return new PendingLogin(
                json.getString("state"),
                json.getString("nonce"),
                json.getString("verifier"),
                LocalPath.orHome(json.getString("path")),
                Instant.ofEpochMilli(json.getJsonNumber("at").longValue()));
    }

    /** A cookie has little room: without what is asked of the page, it still is the page. */
    private static LocalPath shortened(LocalPath path) {
        if (path.value().length() <= LONGEST_PATH) {
            return path;
        }
        var page = path.value().replaceFirst("\\?.*", "");
        return page.length() <= LONGEST_PATH ? new LocalPath(page) : LocalPath.HOME;
    }

    @AccessesPartialKey
    private static Aead aead(String secret) {
        try {
            AeadConfig.register();
            var key = Hkdf.computeHkdf(
                    "HmacSha256", secret.getBytes(UTF_8), new byte[0], "throughline login".getBytes(UTF_8), KEY_BYTES);
            var parameters = AesGcmParameters.builder()
                    .setKeySizeBytes(KEY_BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
            var entry = KeysetHandle.importKey(AesGcmKey.builder()
                            .setParameters(parameters)
                            .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                            .build())
                    .withRandomId()
                    .makePrimary();
            return KeysetHandle.newBuilder()
                    .addEntry(entry)
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
