package org.throughline.web.schoolcalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.NotFound;
import org.throughline.core.schoolcalendar.Closure;
import org.throughline.core.schoolcalendar.SchoolCalendarService;

/** Days without school that nobody knew when the calendar was made, such as those of snow. */
@ApplicationScoped
@Path("districts/{state}/{name}/calendar/closures")
@Tag(name = "School calendars")
@Produces(MediaType.APPLICATION_JSON)
public class ClosuresResource {

    public record ClosureForm(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Size(max = Closure.LONGEST_NAME) @Nullable String name) {

        Closure closure() {
            return new Closure(from, to, name == null ? "" : name);
        }
    }

    @Inject
    SchoolCalendarService calendars;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds days without school to the calendar of a district")
    public Response close(
            @PathParam("state") String state,
            @PathParam("name") String name,
            @Context Request request,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ClosureForm form) {
        var version = CalendarsResource.versionOf(calendars, state, name, request, ifMatch);
        return CalendarJson.answer(201, calendars.close(state, name, form.closure(), version));
    }

    @DELETE
    @Path("{from}")
    @Operation(summary = "There is school after all: takes the closure away that begins that day")
    public void open(
            @PathParam("state") String state,
            @PathParam("name") String name,
            @PathParam("from") String from,
            @Context Request request,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var version = CalendarsResource.versionOf(calendars, state, name, request, ifMatch);
        calendars.open(state, name, day(from), version);
    }

    /** Whatever is no day, no closure begins on it. */
    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw new NotFound();
        }
    }
}
