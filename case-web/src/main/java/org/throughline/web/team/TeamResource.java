package org.throughline.web.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.team.TeamService;

@ApplicationScoped
@Path("cases/{caseId}/team")
@Tag(name = "Teams")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TeamResource {

    /** @param handOver what the others must know; needed where somebody leaves */
    public record TeamForm(
            @NotNull @Size(max = 50) List<@NotNull UUID> members,
            @Size(max = 2_000) @Nullable String handOver) {}

    @Inject
    TeamService teams;

    @PUT
    @Operation(summary = "Says who is on the team of a case")
    public void change(@PathParam("caseId") UUID caseId, @NotNull @Valid TeamForm form) {
        teams.change(caseId, Set.copyOf(form.members()), form.handOver() == null ? "" : form.handOver());
    }
}
