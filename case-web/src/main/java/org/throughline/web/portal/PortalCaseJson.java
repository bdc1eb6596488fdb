package org.throughline.web.portal;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.Situation;
import org.throughline.core.fact.Stage;
import org.throughline.core.portal.PortalCase;
import org.throughline.core.portal.PortalChild;

/**
 * A case as its family reads it.
 *
 * @param helper the names of those who work on it, with commas between; null while nobody does
 */
public record PortalCaseJson(
        UUID id,
        String number,
        PortalChild child,
        @Nullable String helper,
        Stage stage,
        @Nullable Next next,
        CaseType type,
        CaseStatus status,
        Situation situation,
        LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    /** The next legal date; an estimated one may move. */
    public record Next(LocalDate on, boolean estimated) {}

    static PortalCaseJson of(PortalCase one) {
        return new PortalCaseJson(
                one.id(),
                one.number(),
                one.child(),
                helper(one),
                one.stage(),
                next(one.next()),
                one.type(),
                one.status(),
                one.situation(),
                one.openedOn(),
                one.closedOn());
    }

    private static @Nullable String helper(PortalCase one) {
        return one.advocates().isEmpty()
                ? null
                : one.advocates().stream().map(PortalCase.PortalAdvocate::name).collect(joining(", "));
    }

    private static @Nullable Next next(PortalCase.@Nullable Next next) {
        return next == null ? null : new Next(next.on(), next.estimated());
    }
}
