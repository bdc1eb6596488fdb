package org.throughline.core.calendarfeed;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What opens a feed. It is shown once and kept nowhere; what is kept is its hash. No salt and no slow hash: there are
 * 32 random bytes in it, and nobody guesses those.
 */
public record FeedSecret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    public FeedSecret {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the secret of a feed");
        }
    }

    static FeedSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Nothing if it cannot be one. */
    public static Optional<FeedSecret> of(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new FeedSecret(text)) : Optional.empty();
    }

    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Whoever prints it by accident prints nothing. */
    @Override
    public String toString() {
        return "FeedSecret";
    }
}
