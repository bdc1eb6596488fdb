package org.throughline.web.inquiry;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.inquiry.conflict.ConflictHint;
import org.throughline.core.inquiry.conflict.ConflictService;
import org.throughline.core.inquiry.triage.InquiryService;
import org.throughline.core.inquiry.triage.InquiryView;
import org.throughline.web.rest.IfMatch;
import org.throughline.web.rest.MergePatch;

/** One inquiry; what is decided about it is in {@link DecisionsResource}. */
@ApplicationScoped
@Path("inquiries/{id}")
@Tag(name = "Inquiries")
@Produces(MediaType.APPLICATION_JSON)
public class InquiryResource {

    public record HintsJson(List<ConflictHint> items) {}

    @Inject
    InquiryService inquiries;

    @Inject
    ConflictService conflicts;

    @Inject
    Validator validator;

    @GET
    @Operation(summary = "One inquiry")
    public Response get(@PathParam("id") UUID id) {
        return answer(inquiries.get(id));
    }

    @PATCH
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(summary = "Changes the content of an inquiry by a JSON merge patch (RFC 7396), until it is decided")
    public Response change(
            @PathParam("id") UUID id,
            @Context Request request,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull MergePatch patch) {
        var now = inquiries.get(id);
        IfMatch.require(request, ifMatch, now.triage().version());
        var form = patch.applyTo(InquiryForm.of(now), InquiryForm.class, validator);
        return answer(inquiries.change(id, form.change(), now.triage().version()));
    }

    @GET
    @Path("hints")
    @Operation(summary = "Cases that the caller may see, and other inquiries, that look alike: people decide")
    public HintsJson hints(@PathParam("id") UUID id) {
        return new HintsJson(conflicts.hintsFor(id));
    }

    static Response answer(InquiryView view) {
        return Response.ok(InquiryJson.of(view))
                .tag(IfMatch.tag(view.triage().version()))
                .build();
    }
}
