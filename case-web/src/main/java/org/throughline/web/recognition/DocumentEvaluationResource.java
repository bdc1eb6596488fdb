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

/** What was read in an evaluation. */
@ApplicationScoped
@Path("documents/{id}/evaluation")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentEvaluationResource {

    @Inject
    PaperContentService contents;

    @GET
    @Operation(
            summary = "What was read in an evaluation: scores, needs and recommendations",
            description =
                    "What is not in the paper is null or empty. 404 evaluation.none for a document of another kind, or not read yet.")
    public EvaluationJson get(@PathParam("id") UUID id) {
        return EvaluationJson.of(contents.evaluation(id));
    }
}
