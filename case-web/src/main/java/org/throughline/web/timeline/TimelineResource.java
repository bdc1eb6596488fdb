package org.throughline.web.timeline;

import static org.throughline.web.rest.PageJson.MAX_PAGE;
import static org.throughline.web.rest.PageJson.MAX_SIZE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.timeline.TimelineEntry;
import org.throughline.core.timeline.TimelineFilter;
import org.throughline.core.timeline.TimelineKind;
import org.throughline.core.timeline.TimelineService;
import org.throughline.web.rest.PageJson;

@ApplicationScoped
@Path("cases/{caseId}/timeline")
@Tag(name = "Timeline")
@Produces(MediaType.APPLICATION_JSON)
public class TimelineResource {

    /**
     * @param on the day it happened
     * @param at when it was written down
     * @param what by kind: a type of fact or document, a kind of contact, what happened to the case
     * @param inForce not of a fact that was corrected or taken back
     */
    public record EntryJson(
            UUID id,
            TimelineKind kind,
            LocalDate on,
            Instant at,
            String what,
            String words,
            @Nullable UUID documentId,
            @Nullable Integer page,
            @Nullable String by,
            boolean inForce) {

        static EntryJson of(TimelineEntry entry, Map<UUID, String> names) {
            var by = entry.doneBy();
            return new EntryJson(
                    entry.id(),
                    entry.kind(),
                    entry.on(),
                    entry.at(),
                    entry.what(),
                    entry.words(),
                    entry.documentId(),
                    entry.page(),
                    by == null ? null : names.get(by),
                    entry.isInForce());
        }
    }

    @Inject
    TimelineService timelines;

    @GET
    @Operation(summary = "All that happened in a case, the latest day first")
    public PageJson<EntryJson> list(
            @PathParam("caseId") UUID caseId,
            @QueryParam("kind") Set<TimelineKind> kinds,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("corrected") @DefaultValue("false") boolean corrected,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(MAX_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(MAX_SIZE) int size) {
        var found = timelines.inCase(caseId, filter(kinds, from, to, corrected), page * size, size);
        var items = found.entries().stream()
                .map(entry -> EntryJson.of(entry, found.names()))
                .toList();
        return new PageJson<>(items, page, size, found.total());
    }

    static TimelineFilter filter(
            Set<TimelineKind> kinds, @Nullable LocalDate from, @Nullable LocalDate to, boolean corrected) {
        return new TimelineFilter(kinds.isEmpty() ? EnumSet.allOf(TimelineKind.class) : kinds, from, to, corrected);
    }
}
