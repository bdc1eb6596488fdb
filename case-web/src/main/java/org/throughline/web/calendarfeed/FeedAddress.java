package org.throughline.web.calendarfeed;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.core.calendarfeed.FeedSecret;

/** Where a feed is read: whoever knows the address reads it. */
final class FeedAddress {

    private static final String ENDING = ".ics";

    private FeedAddress() {}

    static String of(FeedSecret secret, URI baseUrl) {
        return baseUrl + "/calendar/" + secret.value() + ENDING;
    }

    /** The same for a phone, which then asks whether to add a calendar. */
    static String ofPhone(String address) {
        return address.replaceFirst("^https?:", "webcal:");
    }

    /** @param path behind {@code /calendar} */
    static Optional<FeedSecret> secret(@Nullable String path) {
        return path == null || !path.startsWith("/") || !path.endsWith(ENDING)
                ? Optional.empty()
                : FeedSecret.of(path.substring(1, path.length() - ENDING.length()));
    }
}
