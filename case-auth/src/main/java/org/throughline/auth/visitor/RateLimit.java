package org.throughline.auth.visitor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So much at once, and then one more after each while, for each key. It remembers only so many keys: the one that has
 * been quiet for longest is forgotten first.
 */
public final class RateLimit {

    private final int burst;
    private final Duration each;
    private final Clock clock;
    private final Map<String, Instant> fullAt;

    /** @param each after this while one more is let through */
    public RateLimit(int burst, Duration each, int mostKeys, Clock clock) {
        this.burst = burst;
        this.each = each;
        this.clock = clock;
        this.fullAt = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                return size() > mostKeys;
            }
        };
    }

    /** Nothing to wait for: it was let through. Otherwise it was not, and does not count. */
    public synchronized Duration take(String key) {
        var now = clock.instant();
        var before = fullAt.getOrDefault(key, now);
        var after = (before.isBefore(now) ? now : before).plus(each);
        var tooEarly = Duration.between(now, after).minus(each.multipliedBy(burst));
        if (tooEarly.isPositive()) {
            return tooEarly;
        }
        fullAt.put(key, after);
        return Duration.ZERO;
    }

    synchronized int keys() {
        return fullAt.size();
    }
}
