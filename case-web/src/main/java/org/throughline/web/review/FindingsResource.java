package org.throughline.web.review;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.docs.review.FindingId;
import org.throughline.docs.review.ReviewService;

/** Findings that somebody does not want to be asked again. */
@ApplicationScoped
@Path("findings/{id}")
@Tag(name = "Review")
@Produces(MediaType.APPLICATION_JSON)
public class FindingsResource {

    /** @param reason why it need not be asked */
    public record DismissalForm(@NotBlank @Size(max = 500) String reason) {}

    @Inject
    ReviewService reviews;

    @POST
    @Path("dismissal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Do not ask this again, and why; it stays so when the paper is read anew")
    public FindingJson dismiss(
            @PathParam("id") String id, @NotNull @Valid DismissalForm form, @Context HttpHeaders headers) {
        return FindingJson.of(
                reviews.dismiss(FindingId.parse(id), form.reason()),
                headers.getAcceptableLanguages().getFirst());
    }

    @POST
    @Path("reopening")
    @Operation(summary = "Ask this again")
    public FindingJson reopen(@PathParam("id") String id, @Context HttpHeaders headers) {
        return FindingJson.of(
                reviews.reopen(FindingId.parse(id)),
                headers.getAcceptableLanguages().getFirst());
    }
}
