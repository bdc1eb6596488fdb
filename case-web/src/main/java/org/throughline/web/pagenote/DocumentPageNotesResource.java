package org.throughline.web.pagenote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.document.DocumentPage;
import org.throughline.docs.pagenote.PageNote;
import org.throughline.docs.pagenote.PageNoteService;

/** The notes on one document. */
@ApplicationScoped
@Path("documents/{id}/notes")
@Tag(name = "Notes")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentPageNotesResource {

    /**
     * @param page the first is 1
     * @param forMeeting a question for the next meeting with the school; it is none if that is left out
     */
    public record PageNoteForm(
            @NotNull @Min(1) @Max(DocumentPage.MOST) Integer page,
            @NotBlank @Size(max = PageNote.LONGEST) String text,
            @Nullable Boolean forMeeting) {}

    public record WrittenJson(UUID id) {}

    @Inject
    PageNoteService notes;

    @GET
    @Operation(summary = "The notes on a document, from the first page to the last")
    public PageNotesJson list(@PathParam("id") UUID id) {
        return PageNotesJson.of(notes.onDocument(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Writes a note on a page")
    public Response write(@PathParam("id") UUID id, @NotNull @Valid PageNoteForm form) {
        var note = notes.write(id, form.page(), form.text(), Boolean.TRUE.equals(form.forMeeting()));
        return Response.status(Response.Status.CREATED)
                .entity(new WrittenJson(note.id()))
                .build();
    }
}
