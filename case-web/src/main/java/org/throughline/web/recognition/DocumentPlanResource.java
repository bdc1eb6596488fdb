package org.throughline.web.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.confirmation.PlanConfirmationService;
import org.throughline.docs.recognition.PaperContentService;
import org.throughline.docs.recognition.PlanReading;
import org.throughline.web.rest.IfMatch;
import org.throughline.web.rest.MergePatch;

/** What was read in a plan, and confirming it. */
@ApplicationScoped
@Path("documents/{id}/plan")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentPlanResource {

    /** @param planId of the plan as it is from now on */
    public record ConfirmedJson(@Nullable UUID planId) {}

    @Inject
    PaperContentService contents;

    @Inject
    PlanConfirmationService confirmations;

    @Inject
    Validator validator;

    @GET
    @Operation(
            summary = "What an IEP, an amendment or a 504 plan says, as it was read or as a person confirmed it",
            description =
                    "What is not in the paper is null or empty. 404 plan.none for a document of another kind, or not read yet.")
    public PlanJson get(@PathParam("id") UUID id) {
        return PlanJson.of(contents.plan(id));
    }

    @POST
    @Path("confirmation")
    @Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE, MediaType.WILDCARD})
    @Operation(
            summary = "Says that the plan is so: as it was read, or as the body corrects it",
            description = "The body is a plan as it is answered here; what it leaves out stays as it is, and a list"
                    + " takes the place of the list. A new reading of the document changes nothing afterwards.")
    public Response confirm(@PathParam("id") UUID id, @Context UriInfo uri, @Nullable MergePatch corrected) {
        var confirmed = corrected == null || corrected.patch().isEmpty()
                ? confirmations.confirm(id)
                : confirm(contents.plan(id), corrected);
        var location = uri.getBaseUriBuilder()
                .path("plans")
                .path(String.valueOf(confirmed.planId()))
                .build();
        return Response.created(location)
                .tag(IfMatch.tag(confirmed.version()))
                .entity(new ConfirmedJson(confirmed.planId()))
                .build();
    }

    private PlanReading confirm(PlanReading now, MergePatch corrected) {
        var form = corrected.applyTo(PlanJson.of(now), PlanJson.class, validator);
        return confirmations.confirm(now.documentId(), form.corrected(now.content()), now.version());
    }
}
