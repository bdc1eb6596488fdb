package org.throughline.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.core.team.AssignmentService;
import org.throughline.web.assignment.AssignmentsResource.AssignmentJson;

/** To whom a case is given. */
@ApplicationScoped
@Path("cases/{caseId}/assignments")
@Tag(name = "Assignments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseAssignmentsResource {

    public record OfferForm(@NotNull UUID advocateId) {}

    @Inject
    AssignmentService assignments;

    @POST
    @Operation(summary = "Offers a case to an advocate, who is on its team from now on; only a supervisor does")
    public Response offer(@PathParam("caseId") UUID caseId, @NotNull @Valid OfferForm form) {
        return Response.status(Response.Status.CREATED)
                .entity(AssignmentJson.of(assignments.offer(caseId, form.advocateId())))
                .build();
    }
}
