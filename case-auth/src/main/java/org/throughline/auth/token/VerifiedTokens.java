package org.throughline.auth.token;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that were verified, each until it ends, which is some minutes. A program shows the same token again and again,
 * and to verify it costs more than to read a case. Only a header that is equal to the last letter is found here.
 */
@ApplicationScoped
public class VerifiedTokens {

    /**
     * What a token said when it was verified.
     *
     * @param principal as the container made it
     */
    public record Verified(JsonWebToken principal, SignedIn signedIn) {

        private boolean holdsAt(Instant now) {
            return now.getEpochSecond() < principal.getExpirationTime();
        }
    }

    static final int MOST = 5_000;

    private final Clock clock;

    private final Map<String, Verified> tokens = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verified> eldest) {
            return size() > MOST;
        }
    };

    public VerifiedTokens() {
        this(Clock.systemUTC());
    }

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    /** @param authorization the header as it came; whatever is not a bearer token is not found */
    public synchronized Optional<Verified> find(@Nullable String authorization) {
        return Optional.ofNullable(tokens.get(authorization)).filter(token -> token.holdsAt(clock.instant()));
    }

    public synchronized void keep(String authorization, Verified token) {
        tokens.put(authorization, token);
    }
}
