package org.throughline.web.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.throughline.core.family.ContactService;
import org.throughline.core.family.RelatedContact;
import org.throughline.web.rest.IfMatch;
import org.throughline.web.rest.MergePatch;

/** One of the people of a child. */
@ApplicationScoped
@Path("contacts/{id}")
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
public class ContactsResource {

    @Inject
    ContactService contacts;

    @Inject
    Validator validator;

    @GET
    @Operation(summary = "One of the people of a child")
    public Response get(@PathParam("id") UUID id) {
        return answer(contacts.get(id));
    }

    @PATCH
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(summary = "Changes a person, and what they are to the child, by a JSON merge patch (RFC 7396)")
    public Response change(
            @PathParam("id") UUID id,
            @Context Request request,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull MergePatch patch) {
        var now = contacts.get(id);
        IfMatch.require(request, ifMatch, now.version());
        var form = patch.applyTo(ContactForm.of(now), ContactForm.class, validator);
        return answer(contacts.change(id, form.details(), form.relationDetails(), now.version()));
    }

    @DELETE
    @Operation(summary = "Takes somebody out of the people of this child; it can be undone")
    public void end(@PathParam("id") UUID id) {
        contacts.end(id);
    }

    @POST
    @Path("restoration")
    @Operation(summary = "Brings somebody back who was taken out")
    public Response restore(@PathParam("id") UUID id) {
        return answer(contacts.restore(id));
    }

    private static Response answer(RelatedContact related) {
        return Response.ok(ContactJson.of(related))
                .tag(IfMatch.tag(related.version()))
                .build();
    }
}
