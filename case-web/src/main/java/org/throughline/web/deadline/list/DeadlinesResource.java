package org.throughline.web.deadline.list;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.deadline.list.DeadlineFilter;
import org.throughline.core.deadline.list.DeadlineListService;
import org.throughline.core.rule.DutyBearer;
import org.throughline.web.deadline.DeadlineWords;
import org.throughline.web.rest.PageJson;

/** Legal dates over all cases; those of one case are with the case. */
@ApplicationScoped
@Path("deadlines")
@Tag(name = "Deadlines")
@Produces(MediaType.APPLICATION_JSON)
public class DeadlinesResource {

    @Inject
    DeadlineListService deadlineList;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "Legal dates that are open, of cases that the caller may see and that are not closed, by day")
    public PageJson<ListedDeadlineJson> list(
            @Parameter(description = "The first day") @QueryParam("from") @Nullable LocalDate from,
            @Parameter(description = "The last day") @QueryParam("to") @Nullable LocalDate to,
            @Parameter(description = "Only those whose day has passed, or only the others")
                    @QueryParam("overdue")
                    @Nullable
                    Boolean overdue,
            @Parameter(description = "Only cases on whose team the caller is")
                    @QueryParam("mine")
                    @DefaultValue("false")
                    boolean mine,
            @Parameter(description = "Who must act") @QueryParam("bound") @Nullable DutyBearer bearer,
            @Parameter(description = "The id of somebody on the team") @QueryParam("advocate") @Nullable UUID advocate,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(MAX_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(MAX_SIZE) int size) {
        var found = deadlineList.due(new DeadlineFilter(from, to, overdue, mine, bearer, advocate), page * size, size);
        var words = new DeadlineWords(Locale.ENGLISH);
        var today = LocalDate.now(clock);
        var items = found.rows().stream()
                .map(row -> ListedDeadlineJson.of(row, words, today))
                .toList();
        return new PageJson<>(items, page, size, found.total());
    }
}
