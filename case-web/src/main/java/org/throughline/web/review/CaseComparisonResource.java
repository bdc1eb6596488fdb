package org.throughline.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.docs.comparison.ComparisonService;

/** What changed between two plans of a case. */
@ApplicationScoped
@Path("cases/{caseId}/comparison")
@Tag(name = "Review")
@Produces(MediaType.APPLICATION_JSON)
public class CaseComparisonResource {

    @Inject
    ComparisonService comparisons;

    @GET
    @Operation(
            summary = "What changed from one plan of a case to another, item by item",
            description = "Names, days and pronouns are not compared. 404 plan.none where one of the two is no plan.")
    public ComparisonJson compare(
            @PathParam("caseId") UUID caseId,
            @NotNull @QueryParam("from") UUID from,
            @NotNull @QueryParam("to") UUID to) {
        return ComparisonJson.of(comparisons.between(caseId, from, to));
    }
}
