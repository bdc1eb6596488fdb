package org.throughline.web.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.deadline.DeadlineChange;
import org.throughline.core.deadline.DeadlineService;

@ApplicationScoped
@Tag(name = "Deadlines")
@Path("deadlines/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class OneDeadlineResource {

    /**
     * That a date moved.
     *
     * @param from missing where there was none before
     * @param to missing where there is none any more
     * @param by missing where a calendar or other rules reached the case in the background
     */
    public record ChangeJson(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            DeadlineChange.Cause cause,
            @Nullable UUID factId,
            @Nullable UUID by,
            Instant at) {

        static ChangeJson of(DeadlineChange change) {
            return new ChangeJson(
                    change.fromOn(),
                    change.toOn(),
                    change.cause(),
                    change.factId(),
                    change.changedBy(),
                    change.changedAt());
        }
    }

    @Inject
    DeadlineService deadlines;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "One deadline; its id stays whatever is corrected")
    public DeadlineJson get(@PathParam("id") UUID id) {
        return DeadlineJson.of(deadlines.get(id), new DeadlineWords(Locale.ENGLISH), LocalDate.now(clock));
    }

    @GET
    @Path("changes")
    @Operation(summary = "How its date moved, the latest first: from when to when, and why")
    public List<ChangeJson> changes(@PathParam("id") UUID id) {
        return deadlines.changes(id).stream().map(ChangeJson::of).toList();
    }
}
