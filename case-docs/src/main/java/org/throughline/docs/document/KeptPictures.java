package org.throughline.docs.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.docs.storage.SealedBytes;

/**
 * Pictures of pages for some minutes after they were drawn, each sealed with the key of its organisation, and which pages
 * could not be drawn: whoever looks again does not have them drawn again.
 */
@ApplicationScoped
class KeptPictures {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final Duration LIFE_OF_NOTHING = Duration.ofMinutes(1);
    private static final long ROOM = 64L << 20;

    /**
     * @param file what the page is drawn from
     * @param quarters how often it is turned
     * @param longest how many dots its longer side has at most
     */
    record Key(UUID tenant, UUID file, int number, int quarters, int longest) {}

    private static final class Kept {

        private final byte[] sealed;
        private final Instant until;

        private Kept(byte[] sealed, Instant until) {
            this.sealed = sealed;
            this.until = until;
        }
    }

    @Inject
    SealedBytes seal;

    @Inject
    Clock clock;

    private final Map<Key, Kept> kept = new LinkedHashMap<>();
    private long bytes;

    /** Nothing if it is not known; an empty array if the page cannot be drawn. */
    Optional<byte[]> find(Key key) {
        return sealed(key).map(found -> found.length == 0 ? found : seal.open(key.file(), found));
    }

    private synchronized Optional<byte[]> sealed(Key key) {
        forgetOld(0);
        var now = clock.instant();
        return Optional.ofNullable(kept.get(key))
                .filter(found -> now.isBefore(found.until))
                .map(found -> found.sealed);
    }

    /** @param picture none if it cannot be drawn */
    void keep(Key key, byte[] picture) {
        var sealed = picture.length == 0 ? picture : seal.seal(key.file(), picture);
        add(key, sealed);
    }

    private synchronized void add(Key key, byte[] sealed) {
        forget(key);
        forgetOld(sealed.length);
        // a page that could not be drawn may only have been too slow for a machine that was busy
        kept.put(key, new Kept(sealed, clock.instant().plus(sealed.length == 0 ? LIFE_OF_NOTHING : LIFE)));
        bytes += sealed.length;
    }

    /** The oldest are the first. */
    private void forgetOld(int coming) {
        var now = clock.instant();
        while (!kept.isEmpty()) {
            var oldest = kept.entrySet().iterator().next();
            if (bytes + coming <= ROOM && now.isBefore(oldest.getValue().until)) {
                return;
            }
            forget(oldest.getKey());
        }
    }

    private void forget(Key key) {
        var gone = kept.remove(key);
        if (gone != null) {
            bytes -= gone.sealed.length;
        }
    }
}
