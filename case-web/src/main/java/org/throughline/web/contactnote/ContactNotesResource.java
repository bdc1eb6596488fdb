package org.throughline.web.contactnote;

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
import org.throughline.core.contactnote.ContactNoteService;
import org.throughline.core.contactnote.ContactNoteView;
import org.throughline.web.contactnote.ContactNoteJson.ContactNoteForm;
import org.throughline.web.rest.IfMatch;
import org.throughline.web.rest.MergePatch;

/** One contact note. */
@ApplicationScoped
@Path("contact-notes/{id}")
@Tag(name = "Contact notes")
@Produces(MediaType.APPLICATION_JSON)
public class ContactNotesResource {

    @Inject
    ContactNoteService notes;

    @Inject
    Validator validator;

    @GET
    @Operation(summary = "One contact note")
    public Response get(@PathParam("id") UUID id) {
        return answer(notes.get(id));
    }

    @PATCH
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(summary = "Changes a contact note, and its time with it, by a JSON merge patch (RFC 7396)")
    public Response change(
            @PathParam("id") UUID id,
            @Context Request request,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull MergePatch patch) {
        var now = notes.get(id);
        IfMatch.require(request, ifMatch, now.note().version());
        var form = patch.applyTo(ContactNoteForm.of(now), ContactNoteForm.class, validator);
        return answer(notes.change(id, form.content(), now.note().version()));
    }

    private static Response answer(ContactNoteView written) {
        return Response.ok(ContactNoteJson.of(written))
                .tag(IfMatch.tag(written.note().version()))
                .build();
    }
}
