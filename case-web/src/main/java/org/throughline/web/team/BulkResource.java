package org.throughline.web.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.task.Task;
import org.throughline.core.task.TaskContent;
import org.throughline.core.task.TaskService;
import org.throughline.core.team.TeamService;

/** What is done to many cases at once. */
@ApplicationScoped
@Path("bulk")
@Tag(name = "Teams")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BulkResource {

    public record AssignmentsForm(
            @NotEmpty @Size(max = TeamService.AT_ONCE) List<@NotNull UUID> caseIds,
            @NotNull UUID personId,
            @Size(max = 2_000) @Nullable String handOver) {}

    /** @param assigned on how many of the cases the person is new */
    public record AssignedJson(int assigned) {}

    /** @param dueOn may be left out */
    public record TasksForm(
            @NotEmpty @Size(max = TaskService.AT_ONCE) List<@NotNull UUID> caseIds,
            @NotBlank @Size(max = Task.LONGEST_TITLE) String title,
            @Size(max = Task.LONGEST_DETAILS) @Nullable String details,
            @Nullable LocalDate dueOn) {}

    /** @param added to how many of the cases */
    public record AddedJson(int added) {}

    @Inject
    TeamService teams;

    @Inject
    TaskService tasks;

    @POST
    @Path("assignments")
    @Operation(summary = "Puts one person on the team of many cases; closed ones are left out")
    public AssignedJson assign(@NotNull @Valid AssignmentsForm form) {
        var handOver = form.handOver() == null ? "" : form.handOver();
        return new AssignedJson(teams.assign(form.caseIds(), form.personId(), handOver));
    }

    @POST
    @Path("tasks")
    @Operation(summary = "Adds the same task to many cases, for nobody yet; closed ones are left out")
    public AddedJson add(@NotNull @Valid TasksForm form) {
        var details = form.details() == null ? "" : form.details();
        var content = new TaskContent(form.title(), details, null, form.dueOn(), null);
        return new AddedJson(tasks.addToMany(form.caseIds(), content));
    }
}
