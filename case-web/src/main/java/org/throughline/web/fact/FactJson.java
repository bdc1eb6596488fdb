package org.throughline.web.fact;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.fact.Fact;
import org.throughline.core.fact.FactSource;
import org.throughline.core.fact.FactType;

/**
 * One entry of what happened.
 *
 * @param corrects the entry that it puts right
 * @param withdrawn whether it says that that entry did not happen
 * @param inForce whether it holds: neither corrected nor taken back
 */
public record FactJson(
        UUID id,
        UUID caseId,
        FactType type,
        LocalDate on,
        @Nullable LocalDate until,
        @Nullable String ruleId,
        String note,
        FactSource source,
        @Nullable UUID documentId,
        @Nullable Integer page,
        String reason,
        @Nullable UUID corrects,
        boolean withdrawn,
        boolean inForce,
        UUID recordedBy,
        Instant recordedAt) {

    static FactJson of(Fact fact, boolean inForce) {
        return new FactJson(
                fact.id(),
                fact.caseId(),
                fact.type(),
                fact.on(),
                fact.until(),
                fact.ruleId(),
                fact.note(),
                fact.source(),
                fact.documentId(),
                fact.page(),
                fact.reason(),
                fact.corrects(),
                fact.isWithdrawn(),
                inForce,
                fact.recordedBy(),
                fact.recordedAt());
    }

    static Response created(Fact fact) {
        return Response.status(Response.Status.CREATED)
                .entity(of(fact, !fact.isWithdrawn()))
                .build();
    }
}
