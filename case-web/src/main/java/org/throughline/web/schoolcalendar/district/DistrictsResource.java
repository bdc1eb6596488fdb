package org.throughline.web.schoolcalendar.district;

import static org.throughline.web.rest.PageJson.MAX_PAGE;
import static org.throughline.web.rest.PageJson.MAX_SIZE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.schoolcalendar.DistrictPage.District;
import org.throughline.core.schoolcalendar.SchoolCalendarService;
import org.throughline.web.rest.PageJson;
import org.throughline.web.schoolcalendar.CalendarJson.CalendarDoubtJson;

@ApplicationScoped
@Path("districts")
@Tag(name = "School calendars")
@Produces(MediaType.APPLICATION_JSON)
public class DistrictsResource {

    /**
     * @param cases how many open cases the caller may see there
     * @param from the first day of its calendar, if it has one
     */
    public record DistrictJson(
            String state,
            String name,
            long cases,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<CalendarDoubtJson> doubts) {

        static DistrictJson of(District district) {
            var calendar = district.calendar();
            return calendar == null
                    ? new DistrictJson(district.state(), district.name(), district.cases(), null, null, List.of())
                    : new DistrictJson(
                            district.state(),
                            district.name(),
                            district.cases(),
                            calendar.from(),
                            calendar.to(),
                            CalendarDoubtJson.of(calendar.doubts()));
        }
    }

    @Inject
    SchoolCalendarService calendars;

    @GET
    @Operation(summary = "Districts with their calendars, or those of open cases that still need one")
    public PageJson<DistrictJson> list(
            @Parameter(description = "Those that have no calendar, or one that is over")
                    @QueryParam("missing")
                    @DefaultValue("false")
                    boolean missing,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(MAX_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(MAX_SIZE) int size) {
        var found = missing ? calendars.missing(page, size) : calendars.known(page, size);
        return new PageJson<>(found.rows().stream().map(DistrictJson::of).toList(), page, size, found.total());
    }
}
