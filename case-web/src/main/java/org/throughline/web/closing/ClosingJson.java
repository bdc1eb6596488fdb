package org.throughline.web.closing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseOutcome;
import org.throughline.core.closing.Closing;
import org.throughline.core.closing.Closing.Decision;

/** @param decision null while it waits */
public record ClosingJson(
        UUID id,
        UUID caseId,
        CaseOutcome outcome,
        String words,
        UUID askedBy,
        Instant askedAt,
        @Nullable Decision decision,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        String decisionWords) {

    static ClosingJson of(Closing closing) {
        return new ClosingJson(
                closing.id(),
                closing.caseId(),
                closing.outcome(),
                closing.words(),
                closing.askedBy(),
                closing.askedAt(),
                closing.decision(),
                closing.decidedBy(),
                closing.decidedAt(),
                closing.decisionWords());
    }
}
