package org.throughline.web.schoolcalendar.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.schoolcalendar.Closure;
import org.throughline.core.schoolcalendar.SchoolCalendarService;
import org.throughline.core.schoolcalendar.imports.CalendarFile;
import org.throughline.core.schoolcalendar.imports.CalendarFile.Format;
import org.throughline.core.schoolcalendar.imports.CalendarImportService;
import org.throughline.core.schoolcalendar.imports.CalendarProposal;
import org.throughline.core.student.StateCode;
import org.throughline.web.schoolcalendar.CalendarJson;
import org.throughline.web.schoolcalendar.CalendarJson.CalendarDoubtJson;
import org.throughline.web.schoolcalendar.CalendarsResource;

@ApplicationScoped
@Path("districts/{state}/{name}/calendar/import")
@Tag(name = "School calendars")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarImportResource {

    private static final String ICS = "text/calendar";
    private static final String CSV = "text/csv";

    /** @param ignored names of the entries that would be left out */
    public record ProposalJson(
            LocalDate from, LocalDate to, List<Closure> closed, List<String> ignored, List<CalendarDoubtJson> doubts) {

        static ProposalJson of(CalendarProposal proposal) {
            return new ProposalJson(
                    proposal.from(),
                    proposal.to(),
                    proposal.closed(),
                    proposal.ignored(),
                    CalendarDoubtJson.of(proposal.doubts()));
        }
    }

    @Inject
    CalendarImportService imports;

    @Inject
    SchoolCalendarService calendars;

    @POST
    @Consumes({ICS, CSV})
    @Operation(summary = "Takes the school calendar of a district from a file: iCalendar, or a table of days")
    public Response take(
            @PathParam("state") @StateCode String state,
            @PathParam("name") @NotBlank @Size(max = 200) String name,
            @Parameter(description = "The first day of school, if the file does not name it")
                    @QueryParam("from")
                    @Nullable
                    LocalDate from,
            @Parameter(description = "The last day of school, if the file does not name it") @QueryParam("to") @Nullable
                    LocalDate to,
            @Parameter(description = "Answers what would be taken and saves nothing")
                    @QueryParam("preview")
                    @DefaultValue("false")
                    boolean preview,
            @HeaderParam("Content-Type") @Nullable MediaType type,
            @Context Request request,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull byte[] body) {
        var isIcs = type != null && type.isCompatible(MediaType.valueOf(ICS));
        var format = isIcs ? Format.ICS : Format.CSV;
        var proposal = imports.propose(CalendarFile.of(format, body), from, to);
        if (preview) {
            return Response.ok(ProposalJson.of(proposal)).build();
        }
        var version = CalendarsResource.versionOf(calendars, state, name, request, ifMatch);
        return CalendarJson.answer(200, imports.take(state, name, proposal, version));
    }
}
