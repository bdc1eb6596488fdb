package org.throughline.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.calendar.Closure;
import org.throughline.core.calendar.SchoolCalendar;
import org.throughline.core.calendar.SchoolCalendarService;
import org.throughline.core.problem.NotFound;
import org.throughline.web.rest.IfMatch;

@ApplicationScoped
@Path("districts/{state}/{name}/calendar")
@Tag(name = "School calendars")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarsResource {

    private static final String STATE = "[A-Z]{2}";
    private static final String STATE_MESSAGE = "must be the two capital letters of a state, such as CA";

    public record ClosureForm(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Size(max = 100) @Nullable String name) {

        Closure closure() {
            return new Closure(from, to, name == null ? "" : name);
        }
    }

    public record CalendarForm(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull @Size(max = 400) List<@NotNull @Valid ClosureForm> closed) {}

    public record CalendarJson(String state, String name, LocalDate from, LocalDate to, List<Closure> closed) {

        static CalendarJson of(SchoolCalendar calendar) {
            return new CalendarJson(
                    calendar.state(), calendar.district(), calendar.from(), calendar.to(), calendar.closed());
        }
    }

    @Inject
    SchoolCalendarService calendars;

    @GET
    @Operation(summary = "The school calendar of a district")
    public Response get(@PathParam("state") String state, @PathParam("name") String name) {
        return answer(calendars.find(state, name).orElseThrow(NotFound::new));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sets the school calendar of a district; weekends are closed without saying")
    public Response put(
            @PathParam("state") @Pattern(regexp = STATE, message = STATE_MESSAGE) String state,
            @PathParam("name") @NotBlank @Size(max = 200) String name,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CalendarForm form) {
        var closed = form.closed().stream().map(ClosureForm::closure).toList();
        if (ifMatch == null) {
            return answer(calendars.put(state, name, form.from(), form.to(), closed));
        }
        // a calendar that is not there has no version either
        var version = calendars.find(state, name).map(SchoolCalendar::version).orElse(0);
        IfMatch.require(ifMatch, version);
        return answer(calendars.put(state, name, form.from(), form.to(), closed, version));
    }

    private static Response answer(SchoolCalendar calendar) {
        return Response.ok(CalendarJson.of(calendar))
                .tag(IfMatch.tag(calendar.version()))
                .build();
    }
}
