package org.throughline.web.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.confirmation.PlanConfirmationService;
import org.throughline.docs.recognition.PlanReading;
import org.throughline.web.rest.IfMatch;
import org.throughline.web.rest.MergePatch;

/** Plans that a person confirmed. */
@ApplicationScoped
@Path("plans/{id}")
@Tag(name = "Plans")
@Produces(MediaType.APPLICATION_JSON)
public class PlansResource {

    @Inject
    PlanConfirmationService confirmations;

    @Inject
    Validator validator;

    @GET
    @Operation(summary = "A plan as a person confirmed it")
    public Response get(@PathParam("id") UUID id) {
        return answer(confirmations.get(id));
    }

    @PATCH
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Corrects a confirmed plan by a JSON merge patch (RFC 7396); a list takes the place of the list")
    public Response change(
            @PathParam("id") UUID id,
            @Context Request request,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull MergePatch patch) {
        var now = confirmations.get(id);
        IfMatch.require(request, ifMatch, now.version());
        var form = patch.applyTo(PlanJson.of(now), PlanJson.class, validator);
        return answer(confirmations.change(id, form.corrected(now.content()), now.version()));
    }

    private static Response answer(PlanReading plan) {
        return Response.ok(PlanJson.of(plan)).tag(IfMatch.tag(plan.version())).build();
    }
}
