package org.throughline.web.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.core.casefile.CaseOutcome;
import org.throughline.core.closing.Closing;
import org.throughline.core.closing.ClosingService;
import org.throughline.core.problem.NotFound;

/** The end of one case. */
@ApplicationScoped
@Path("cases/{caseId}/closing")
@Tag(name = "Closings")
@Produces(MediaType.APPLICATION_JSON)
public class CaseClosingResource {

    /** @param words what was reached */
    public record ClosingForm(
            @NotNull CaseOutcome outcome,
            @NotBlank @Size(max = Closing.LONGEST) String words) {}

    @Inject
    ClosingService closings;

    @GET
    @Operation(summary = "The latest wish to close the case, and what was decided")
    public ClosingJson get(@PathParam("caseId") UUID caseId) {
        return closings.latestIn(caseId).map(ClosingJson::of).orElseThrow(NotFound::new);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Asks a supervisor to close the case")
    public Response ask(@PathParam("caseId") UUID caseId, @NotNull @Valid ClosingForm form) {
        return Response.status(Response.Status.CREATED)
                .entity(ClosingJson.of(closings.ask(caseId, form.outcome(), form.words())))
                .build();
    }
}
