package org.throughline.web.task;

import static org.throughline.web.rest.PageJson.MAX_PAGE;
import static org.throughline.web.rest.PageJson.MAX_SIZE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.core.task.TaskService;
import org.throughline.web.rest.IfMatch;
import org.throughline.web.rest.PageJson;

/** What is to be done in one case. */
@ApplicationScoped
@Path("cases/{caseId}/tasks")
@Tag(name = "Tasks")
@Produces(MediaType.APPLICATION_JSON)
public class CaseTasksResource {

    @Inject
    TaskService tasks;

    @GET
    @Operation(summary = "The tasks of a case: open ones by their day, then what is done, the latest first")
    public PageJson<TaskJson> list(
            @PathParam("caseId") UUID caseId,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(MAX_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(MAX_SIZE) int size) {
        var found = tasks.inCase(caseId, true, page * size, size);
        return new PageJson<>(found.rows().stream().map(TaskJson::of).toList(), page, size, found.total());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a task to a case that is not closed")
    public Response add(@PathParam("caseId") UUID caseId, @NotNull @Valid TaskForm form, @Context UriInfo uri) {
        var task = tasks.add(caseId, form.wanted());
        var location =
                uri.getBaseUriBuilder().path("tasks").path(task.id().toString()).build();
        return Response.created(location)
                .tag(IfMatch.tag(task.version()))
                .entity(TaskJson.of(task))
                .build();
    }
}
