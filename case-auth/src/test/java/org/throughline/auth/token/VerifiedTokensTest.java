package org.throughline.auth.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;
import org.throughline.auth.token.VerifiedTokens.Verified;

class VerifiedTokensTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final VerifiedTokens tokens = new VerifiedTokens(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void findsTheSameHeaderAlone() {
        var token = endingAt(NOW.plusSeconds(60));
        tokens.keep("Bearer a.b.c", token);

        assertThat(tokens.find("Bearer a.b.c")).contains(token);
        assertThat(tokens.find("Bearer a.b.d")).isEmpty();
        assertThat(tokens.find("bearer a.b.c")).isEmpty();
        assertThat(tokens.find(null)).isEmpty();
    }

    @Test
    void findsNoneThatHasEnded() {
        tokens.keep("Bearer a.b.c", endingAt(NOW));

        assertThat(tokens.find("Bearer a.b.c")).isEmpty();
    }

    @Test
    void keepsNoMoreThanSome() {
        var token = endingAt(NOW.plus(Duration.ofMinutes(5)));
        for (var i = 0; i <= VerifiedTokens.MOST; i++) {
            tokens.keep("Bearer " + i, token);
        }

        assertThat(tokens.find("Bearer 0")).isEmpty();
        assertThat(tokens.find("Bearer 1")).isPresent();
    }

    private static Verified endingAt(Instant end) {
        return new Verified(
                new Ending(end), new SignedIn(UUID.randomUUID(), "Ana", null, List.of(), false, Instant.EPOCH, null));
    }

    private record Ending(Instant end) implements JsonWebToken {

        @Override
        public String getName() {
            return "ana";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("exp");
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface has it
        public <T> T getClaim(String claim) {
            return (T) Long.valueOf(end.getEpochSecond());
        }
    }
}
