package org.throughline.web.fact;

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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.core.fact.FactService;

/** What puts a fact right: a further entry. */
@ApplicationScoped
@Path("facts/{id}")
@Tag(name = "Facts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FactCorrectionsResource {

    public record FactWithdrawalForm(
            @NotBlank @Size(max = 500) String reason) {}

    @Inject
    FactService facts;

    @POST
    @Path("correction")
    @Operation(summary = "Says how it really was")
    public Response correct(@PathParam("id") UUID id, @NotNull @Valid FactForm form) {
        return FactJson.created(facts.correct(id, form.wanted()));
    }

    @POST
    @Path("withdrawal")
    @Operation(summary = "Says that it did not happen")
    public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid FactWithdrawalForm form) {
        return FactJson.created(facts.withdraw(id, form.reason()));
    }
}
