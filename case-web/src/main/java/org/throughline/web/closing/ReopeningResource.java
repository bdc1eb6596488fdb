package org.throughline.web.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.core.closing.ClosingService;

/** A closed case goes on. */
@ApplicationScoped
@Path("cases/{caseId}/reopening")
@Tag(name = "Closings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReopeningResource {

    public record ReopeningForm(@NotBlank @Size(max = 2_000) String reason) {}

    @Inject
    ClosingService closings;

    @POST
    @Operation(summary = "Opens a closed case again")
    public void reopen(@PathParam("caseId") UUID caseId, @NotNull @Valid ReopeningForm form) {
        closings.reopen(caseId, form.reason());
    }
}
