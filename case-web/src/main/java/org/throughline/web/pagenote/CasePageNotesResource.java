package org.throughline.web.pagenote;

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
import org.throughline.docs.pagenote.PageNoteService;

/** What is to be asked at the next meeting of one case. */
@ApplicationScoped
@Path("cases/{caseId}/questions")
@Tag(name = "Notes")
@Produces(MediaType.APPLICATION_JSON)
public class CasePageNotesResource {

    @Inject
    PageNoteService notes;

    @GET
    @Operation(summary = "The notes that are questions for the meeting, from all documents of a case")
    public PageNotesJson list(@PathParam("caseId") UUID caseId) {
        return PageNotesJson.of(notes.forMeeting(caseId));
    }
}
