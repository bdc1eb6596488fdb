package org.throughline.web.duplicate;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.duplicate.StudentMerge;

/** Two entries that became one; what was moved is not told, for not all of it need be open to the caller. */
public record MergeJson(
        UUID id,
        UUID keptId,
        UUID mergedId,
        Instant mergedAt,
        @Nullable Instant undoneAt) {

    static MergeJson of(StudentMerge merge) {
        return new MergeJson(merge.id(), merge.keptId(), merge.mergedId(), merge.mergedAt(), merge.undoneAt());
    }
}
