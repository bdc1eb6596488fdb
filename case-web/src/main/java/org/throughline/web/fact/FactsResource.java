package org.throughline.web.fact;

import static org.throughline.web.rest.PageJson.MAX_PAGE;
import static org.throughline.web.rest.PageJson.MAX_SIZE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.fact.Fact;
import org.throughline.core.fact.FactService;
import org.throughline.core.fact.FactType;
import org.throughline.web.rest.PageJson;

@ApplicationScoped
@Path("cases/{caseId}/facts")
@Tag(name = "Facts")
@Produces(MediaType.APPLICATION_JSON)
public class FactsResource {

    public record FactForm(
            @NotNull FactType type,
            @NotNull LocalDate on,
            @Size(max = 2_000) @Nullable String note) {}

    public record FactJson(
            UUID id, UUID caseId, FactType type, LocalDate on, String note, UUID recordedBy, Instant recordedAt) {

        static FactJson of(Fact fact) {
            return new FactJson(
                    fact.id(),
                    fact.caseId(),
                    fact.type(),
                    fact.on(),
                    fact.note(),
                    fact.recordedBy(),
                    fact.recordedAt());
        }
    }

    @Inject
    FactService facts;

    @GET
    @Operation(summary = "The dated facts of a case, the oldest day first")
    public PageJson<FactJson> list(
            @PathParam("caseId") UUID caseId,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(MAX_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(MAX_SIZE) int size) {
        return PageJson.cut(facts.of(caseId), page, size, FactJson::of);
    }

    /** A fact has no address of its own: it is never edited, only corrected by a further one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Records what happened on which day")
    public Response record(@PathParam("caseId") UUID caseId, @NotNull @Valid FactForm form) {
        var fact = facts.record(caseId, form.type(), form.on(), form.note() == null ? "" : form.note());
        return Response.status(Response.Status.CREATED)
                .entity(FactJson.of(fact))
                .build();
    }
}
