package org.throughline.core.deadline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.deadline.DeadlineChange.Cause;

/** Why deadlines are computed anew, by which fact and whom. */
record ComputationReason(
        Cause cause, @Nullable UUID factId, @Nullable UUID by) {}
