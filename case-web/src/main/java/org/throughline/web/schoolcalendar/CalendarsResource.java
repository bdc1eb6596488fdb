package org.throughline.web.schoolcalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.NotFound;
import org.throughline.core.schoolcalendar.SchoolCalendar;
import org.throughline.core.schoolcalendar.SchoolCalendarService;
import org.throughline.core.student.StateCode;
import org.throughline.web.rest.IfMatch;
import org.throughline.web.schoolcalendar.ClosuresResource.ClosureForm;

@ApplicationScoped
@Path("districts/{state}/{name}/calendar")
@Tag(name = "School calendars")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarsResource {

    public record CalendarForm(
            @NotNull LocalDate from,
            @NotNull LocalDate to,

            @NotNull @Size(max = SchoolCalendar.MOST_CLOSURES)
            List<@NotNull @Valid ClosureForm> closed) {}

    @Inject
    SchoolCalendarService calendars;

    @GET
    @Operation(summary = "The school calendar of a district, and what looks wrong in it")
    public Response get(@PathParam("state") String state, @PathParam("name") String name) {
        return CalendarJson.answer(200, calendars.find(state, name).orElseThrow(NotFound::new));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sets the school calendar of a district; weekends are closed without saying")
    public Response put(
            @PathParam("state") @StateCode String state,
            @PathParam("name") @NotBlank @Size(max = 200) String name,
            @Context Request request,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CalendarForm form) {
        var closed = form.closed().stream().map(ClosureForm::closure).toList();
        var version = versionOf(calendars, state, name, request, ifMatch);
        return CalendarJson.answer(
                200,
                version == null
                        ? calendars.put(state, name, form.from(), form.to(), closed)
                        : calendars.put(state, name, form.from(), form.to(), closed, version));
    }

    @DELETE
    @Operation(summary = "Takes the school calendar of a district away: its days are estimated again")
    public void remove(
            @PathParam("state") String state,
            @PathParam("name") String name,
            @Context Request request,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        calendars.remove(state, name, versionOf(calendars, state, name, request, ifMatch));
    }

    /** The version that a change is made from, or null if it does not say: then it wins over whatever is there. */
    public static @Nullable Integer versionOf(
            SchoolCalendarService calendars, String state, String name, Request request, @Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        // a calendar that is not there has no version either
        var version = calendars.find(state, name).map(SchoolCalendar::version).orElse(0);
        IfMatch.require(request, ifMatch, version);
        return version;
    }
}
