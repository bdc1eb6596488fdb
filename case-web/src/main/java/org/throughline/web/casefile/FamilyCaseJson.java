package org.throughline.web.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.Situation;
import org.throughline.core.portal.PortalCase;
import org.throughline.core.portal.PortalChild;

/** A case as its family reads it, under the names that {@link CaseJson} has for the same fields. */
public record FamilyCaseJson(
        UUID id,
        String number,
        PortalChild student,
        CaseType type,
        CaseStatus status,
        Situation situation,
        List<CaseJson.Advocate> advocates,
        @Nullable LocalDate nextDeadline,
        LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    static FamilyCaseJson of(PortalCase one) {
        var next = one.next();
        return new FamilyCaseJson(
                one.id(),
                one.number(),
                one.child(),
                one.type(),
                one.status(),
                one.situation(),
                one.advocates().stream()
                        .map(advocate -> new CaseJson.Advocate(advocate.id(), advocate.name()))
                        .toList(),
                next == null ? null : next.on(),
                one.openedOn(),
                one.closedOn());
    }
}
