package org.throughline.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.docs.line.LineService;
import org.throughline.docs.review.ReviewService;

/** The line of the plan in force: what in it belongs together, and where it breaks. */
@ApplicationScoped
@Path("cases/{caseId}/line")
@Tag(name = "Review")
@Produces(MediaType.APPLICATION_JSON)
public class CaseLineResource {

    @Inject
    LineService lines;

    @Inject
    ReviewService reviews;

    @GET
    @Operation(
            summary = "Present levels, needs, goals, services and progress of the plan in force, tied to each other",
            description = "404 plan.none where no plan of the case was read.")
    public LineJson line(@PathParam("caseId") UUID caseId) {
        var line = lines.of(caseId);
        return LineJson.of(line, reviews.of(line.documentId()));
    }
}
