package org.throughline.core.docket;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.docket.DeadlineChange.Cause;

/** Why deadlines are computed anew, by which fact and whom. */
record Reason(Cause cause, @Nullable UUID factId, @Nullable UUID by) {}
