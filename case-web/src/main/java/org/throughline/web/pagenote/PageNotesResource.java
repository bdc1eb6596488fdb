package org.throughline.web.pagenote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.docs.pagenote.PageNoteService;

/** One note on a page. */
@ApplicationScoped
@Path("notes/{id}")
@Tag(name = "Notes")
@Produces(MediaType.APPLICATION_JSON)
public class PageNotesResource {

    @Inject
    PageNoteService notes;

    @DELETE
    @Operation(summary = "Removes a note; it can be brought back")
    public void remove(@PathParam("id") UUID id) {
        notes.remove(id);
    }

    @POST
    @Path("restoration")
    @Operation(summary = "Brings a removed note back")
    public void restore(@PathParam("id") UUID id) {
        notes.restore(id);
    }
}
