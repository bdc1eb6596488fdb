package org.throughline.core.team;

import java.time.Instant;
import java.util.UUID;
import org.throughline.core.casefile.CaseType;

/** A case that waits for the answer of the advocate to whom it was given. */
public record OfferedCase(
        UUID id, UUID caseId, String number, String child, CaseType type, String offeredBy, Instant offeredAt) {}
