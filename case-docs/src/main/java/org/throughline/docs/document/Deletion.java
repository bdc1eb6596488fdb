package org.throughline.docs.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document is out of sight.
 *
 * @param with the letter or archive whose deletion took it along
 * @param removedAt when its content went for good; only the row is left
 */
public record Deletion(
        UUID by, Instant at, @Nullable UUID with, @Nullable Instant removedAt) {

    public Deletion(UUID by, Instant at) {
        this(by, at, null, null);
    }

    /** The deletion of what came in a document that is deleted. */
    Deletion along(UUID whole) {
        return new Deletion(by, at, with == null ? whole : with, null);
    }

    /** @param since what was deleted before is not brought back any more */
    boolean isRestorable(Instant since) {
        return !isRemoved() && !at.isBefore(since);
    }

    /** Deleted before that moment, and its content still there. */
    public boolean isRemovable(Instant before) {
        return !isRemoved() && at.isBefore(before);
    }

    public boolean isRemoved() {
        return removedAt != null;
    }
}
