package org.throughline.docs.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.throughline.docs.document.Deletion;

/**
 * The one place that says whether a deleted document may be removed for good: whatever else shall hold it, such as a
 * period of the organisation or a legal hold, is asked here.
 */
@ApplicationScoped
public class Retention {

    private static final Duration UNDO = Duration.ofDays(30);

    @Inject
    Clock clock;

    boolean mayRemove(Deletion deletion) {
        return deletion.isRemovable(undoSince());
    }

    /** What was deleted since then can be brought back. */
    public Instant undoSince() {
        return clock.instant().minus(UNDO);
    }
}
