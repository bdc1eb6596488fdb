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

/** What was read in a prior written notice. */
@ApplicationScoped
@Path("documents/{id}/notice")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentNoticeResource {

    @Inject
    PaperContentService contents;

    @GET
    @Operation(
            summary = "Which of the seven elements of 34 CFR 300.503(b) a prior written notice has",
            description = "404 notice.none for a document of another kind, or not read yet.")
    public NoticeJson get(@PathParam("id") UUID id) {
        return NoticeJson.of(contents.notice(id));
    }
}
