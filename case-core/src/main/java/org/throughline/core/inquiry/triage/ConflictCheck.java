package org.throughline.core.inquiry.triage;

import java.time.Instant;
import java.util.UUID;

/** Who looked for a conflict of interest, when, and what they wrote about it. */
public record ConflictCheck(String note, UUID by, Instant at) {}
