package org.throughline.web.timesheet;

import static org.throughline.web.rest.PageJson.MAX_PAGE;
import static org.throughline.web.rest.PageJson.MAX_SIZE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.timesheet.Activity;
import org.throughline.core.timesheet.SpentTime;
import org.throughline.core.timesheet.TimeEntry;
import org.throughline.core.timesheet.TimeEntryService;

/** The time that was spent on one case. */
@ApplicationScoped
@Path("cases/{caseId}/time")
@Tag(name = "Time")
@Produces(MediaType.APPLICATION_JSON)
public class CaseTimeResource {

    public record TimeForm(
            @NotNull LocalDate on,
            @NotNull @Min(1) @Max(TimeEntry.DAY) Integer minutes,
            @NotNull Activity activity,
            @Size(max = TimeEntry.LONGEST_SOURCE) @Nullable String fundingSource) {}

    /** @param contactNoteId the note that it was made from, if there is one */
    public record TimeJson(
            UUID id,
            UUID caseId,
            UUID personId,
            @Nullable UUID contactNoteId,
            LocalDate on,
            int minutes,
            Activity activity,
            @Nullable String fundingSource) {

        static TimeJson of(TimeEntry entry) {
            var spent = entry.spent();
            return new TimeJson(
                    entry.id(),
                    entry.caseId(),
                    entry.personId(),
                    entry.contactNoteId(),
                    spent.on(),
                    spent.minutes(),
                    spent.activity(),
                    spent.fundingSource());
        }
    }

    /** @param minutes of the whole list, not of this page alone */
    public record TimePageJson(List<TimeJson> items, int page, int size, long total, long minutes) {}

    @Inject
    TimeEntryService time;

    @GET
    @Operation(summary = "The time spent on a case, the latest day first, and its sum")
    public TimePageJson list(
            @PathParam("caseId") UUID caseId,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(MAX_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(MAX_SIZE) int size) {
        var found = time.inCase(caseId, page * size, size);
        var items = found.rows().stream().map(row -> TimeJson.of(row.entry())).toList();
        return new TimePageJson(items, page, size, found.total(), found.minutes());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Writes down time of the caller, without a note")
    public Response add(@PathParam("caseId") UUID caseId, @NotNull @Valid TimeForm form) {
        var entry = time.add(caseId, new SpentTime(form.on(), form.minutes(), form.activity(), form.fundingSource()));
        return Response.status(Response.Status.CREATED)
                .entity(TimeJson.of(entry))
                .build();
    }
}
