package org.throughline.auth.login;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Form;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** RFC 7636. Soteria's request for the tokens runs in the thread of the callback, where the verifier is bound. */
public class PkceVerifier implements Feature {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ThreadLocal<@Nullable String> VERIFIER = new ThreadLocal<>();

    static String generate() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return base64(bytes);
    }

    static String challenge(String verifier) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    static void bind(String verifier) {
        VERIFIER.set(verifier);
    }

    static void unbind() {
        VERIFIER.remove();
    }

    @Override
    public boolean configure(FeatureContext context) {
        if (context.getConfiguration().getRuntimeType() != RuntimeType.CLIENT) {
            return false;
        }
        context.register((ClientRequestFilter) PkceVerifier::add);
        return true;
    }

    private static void add(ClientRequestContext request) {
        var verifier = VERIFIER.get();
        if (verifier != null
                && request.getEntity() instanceof Form form
                && "authorization_code".equals(form.asMap().getFirst("grant_type"))) {
            form.param("code_verifier", verifier);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
