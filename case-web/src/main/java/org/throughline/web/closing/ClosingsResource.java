package org.throughline.web.closing;

import static org.throughline.web.rest.PageJson.MAX_PAGE;
import static org.throughline.web.rest.PageJson.MAX_SIZE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.core.closing.ClosingService;
import org.throughline.web.rest.PageJson;

/** What waits for a supervisor's decision. */
@ApplicationScoped
@Path("closings")
@Tag(name = "Closings")
@Produces(MediaType.APPLICATION_JSON)
public class ClosingsResource {

    public record ReturnForm(@NotBlank @Size(max = 2_000) String reason) {}

    @Inject
    ClosingService closings;

    @GET
    @Operation(summary = "The closings that wait, the one first that waits longest")
    public PageJson<ClosingJson> waiting(
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(MAX_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(MAX_SIZE) int size) {
        var items = closings.waiting(page, size).stream()
                .map(waiting -> ClosingJson.of(waiting.closing()))
                .toList();
        return new PageJson<>(items, page, size, closings.countWaiting());
    }

    @POST
    @Path("{id}/approval")
    @Operation(summary = "Closes the case")
    public ClosingJson approve(@PathParam("id") UUID id) {
        return ClosingJson.of(closings.approve(id));
    }

    @POST
    @Path("{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sends it back: something is still to be done")
    public ClosingJson sendBack(@PathParam("id") UUID id, @NotNull @Valid ReturnForm form) {
        return ClosingJson.of(closings.sendBack(id, form.reason()));
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "Takes the wish to close the case back")
    public ClosingJson takeBack(@PathParam("id") UUID id) {
        return ClosingJson.of(closings.takeBack(id));
    }
}
