package org.throughline.core.job;

import java.time.Duration;

/** Catches up or clears away: soon after a server has started, then each day. */
public interface DailyJob extends RecurringJob {

    @Override
    default Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    default Duration afterStart() {
        return Duration.ofMinutes(10);
    }
}
