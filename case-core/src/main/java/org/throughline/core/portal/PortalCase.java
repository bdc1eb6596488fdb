package org.throughline.core.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.Situation;
import org.throughline.core.fact.Stage;

/**
 * All that a family reads of a case. How the staff sorts it, what they wrote of it, whom they keep it from and how it
 * ended for their reports is not here.
 *
 * @param stage where the child is on the way from referral to review
 * @param advocates who of the staff works on it, in the order of their names
 * @param next the next legal date; missing if there is none of a verified rule
 */
public record PortalCase(
        UUID id,
        String number,
        PortalChild child,
        CaseType type,
        CaseStatus status,
        Situation situation,
        Stage stage,
        List<PortalAdvocate> advocates,
        @Nullable Next next,
        LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    /** Somebody of the staff who works on the case. */
    public record PortalAdvocate(UUID id, String name) {}

    /** @param estimated whether the day may move, such as for want of the district's calendar */
    public record Next(LocalDate on, boolean estimated) {}
}
