package org.throughline.web.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.docs.recognition.PaperContentService;

/** What was read in a report of progress. */
@ApplicationScoped
@Path("documents/{id}/progress")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentProgressResource {

    @Inject
    PaperContentService contents;

    @GET
    @Operation(
            summary = "What was read in a report of progress, goal by goal",
            description = "404 progress.none for a document of another kind, or not read yet.")
    public ProgressJson get(@PathParam("id") UUID id) {
        return ProgressJson.of(contents.progress(id));
    }
}
