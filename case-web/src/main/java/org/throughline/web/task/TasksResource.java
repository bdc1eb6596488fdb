package org.throughline.web.task;

import static org.throughline.web.rest.PageJson.MAX_PAGE;
import static org.throughline.web.rest.PageJson.MAX_SIZE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.task.TaskService;
import org.throughline.web.rest.IfMatch;
import org.throughline.web.rest.MergePatch;
import org.throughline.web.rest.PageJson;

/** What is to be done, over all cases, and one task by itself. */
@ApplicationScoped
@Path("tasks")
@Tag(name = "Tasks")
@Produces(MediaType.APPLICATION_JSON)
public class TasksResource {

    @Inject
    TaskService tasks;

    @Inject
    Validator validator;

    @GET
    @Operation(summary = "Open tasks of all cases that the caller may see, by their day")
    public PageJson<TaskJson> list(
            @Parameter(description = "me or any") @QueryParam("assignee") @DefaultValue("me") String assignee,
            @Parameter(description = "overdue, week (today and the 7 days that follow), later, or none")
                    @QueryParam("due")
                    @Nullable
                    String due,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(MAX_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(MAX_SIZE) int size) {
        var found = tasks.open(TaskFilter.of(assignee, due), page * size, size);
        return new PageJson<>(found.rows().stream().map(TaskJson::of).toList(), page, size, found.total());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One task")
    public Response get(@PathParam("id") UUID id) {
        return TaskJson.answer(tasks.get(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(summary = "Changes a task by a JSON merge patch (RFC 7396)")
    public Response change(
            @PathParam("id") UUID id,
            @Context Request request,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull MergePatch patch) {
        var now = tasks.get(id);
        IfMatch.require(request, ifMatch, now.version());
        var form = patch.applyTo(TaskForm.of(now.asWanted()), TaskForm.class, validator);
        return TaskJson.answer(tasks.change(id, form.wanted(), now.version()));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Removes a task; it can be brought back for 30 days")
    public void remove(@PathParam("id") UUID id) {
        tasks.remove(id);
    }

    @POST
    @Path("{id}/completion")
    @Operation(summary = "The task is done; what comes again comes again. Done twice is done once")
    public Response done(@PathParam("id") UUID id) {
        return TaskJson.answer(tasks.done(id));
    }

    @POST
    @Path("{id}/reopening")
    @Operation(summary = "The task is to be done after all")
    public Response reopen(@PathParam("id") UUID id) {
        return TaskJson.answer(tasks.reopen(id));
    }

    @POST
    @Path("{id}/restoration")
    @Operation(summary = "Brings a removed task back")
    public Response restore(@PathParam("id") UUID id) {
        return TaskJson.answer(tasks.restore(id));
    }
}
