package org.throughline.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.docs.review.ReviewService;

/** What in a paper is worth a question. */
@ApplicationScoped
@Path("documents/{id}/review")
@Tag(name = "Review")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentReviewResource {

    @Inject
    ReviewService reviews;

    @GET
    @Operation(
            summary = "What in a plan or a notice is worth a question, the most important first",
            description =
                    "It asks and never judges. Empty for papers of other kinds. Words are in English, or in Spanish"
                            + " where Accept-Language asks for it.")
    public List<FindingJson> review(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        var locale = headers.getAcceptableLanguages().getFirst();
        return reviews.of(id).stream()
                .map(found -> FindingJson.of(found, locale))
                .toList();
    }
}
