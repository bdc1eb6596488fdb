package org.throughline.web.fact;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.core.fact.FactService;
import org.throughline.web.rest.PageJson;

@ApplicationScoped
@Path("cases/{caseId}/facts")
@Tag(name = "Facts")
@Produces(MediaType.APPLICATION_JSON)
public class FactsResource {

    @Inject
    FactService facts;

    @GET
    @Operation(summary = "All that was written down of what happened, the oldest day first; inForce says what holds")
    public PageJson<FactJson> list(
            @PathParam("caseId") UUID caseId,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(MAX_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(MAX_SIZE) int size) {
        var ledger = facts.ledger(caseId);
        return PageJson.cut(ledger.all(), page, size, fact -> FactJson.of(fact, ledger.isInForce(fact)));
    }

    /** A fact has no address of its own: it is never edited, only corrected by a further one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Records what happened on which day; what contradicts the order of things needs a reason")
    public Response record(@PathParam("caseId") UUID caseId, @NotNull @Valid FactForm form) {
        return FactJson.created(facts.record(caseId, form.wanted()));
    }
}
