package org.throughline.web.contactnote;

import static org.throughline.web.rest.PageJson.MAX_PAGE;
import static org.throughline.web.rest.PageJson.MAX_SIZE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.contactnote.ContactKind;
import org.throughline.core.contactnote.ContactNoteService;
import org.throughline.web.rest.IfMatch;
import org.throughline.web.rest.PageJson;

/** The contact notes of one case. */
@ApplicationScoped
@Path("cases/{caseId}/contact-notes")
@Tag(name = "Contact notes")
@Produces(MediaType.APPLICATION_JSON)
public class CaseContactNotesResource {

    @Inject
    ContactNoteService notes;

    @GET
    @Operation(summary = "The contact notes of a case, the latest first")
    public PageJson<ContactNoteJson> list(
            @PathParam("caseId") UUID caseId,
            @QueryParam("kind") @Nullable ContactKind kind,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(MAX_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(MAX_SIZE) int size) {
        var found = notes.inCase(caseId, kind, page * size, size);
        return new PageJson<>(found.notes().stream().map(ContactNoteJson::of).toList(), page, size, found.total());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Writes a contact note; its minutes become time of the caller")
    public Response write(
            @PathParam("caseId") UUID caseId,
            @NotNull @Valid ContactNoteJson.ContactNoteForm form,
            @Context UriInfo uri) {
        var id = notes.write(caseId, form.content(), null).id();
        var written = notes.get(id);
        return Response.created(uri.getBaseUriBuilder()
                        .path("contact-notes")
                        .path(id.toString())
                        .build())
                .tag(IfMatch.tag(written.note().version()))
                .entity(ContactNoteJson.of(written))
                .build();
    }
}
