package org.throughline.core.inquiry.triage;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who decided, when, and why.
 *
 * @param reason missing if the family was accepted, or waits
 * @param referredTo who can help instead
 */
public record InquiryDecision(
        UUID by,
        Instant at,
        @Nullable DecisionReason reason,
        String words,
        @Nullable String referredTo) {}
