package org.throughline.web.search;

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
import org.jspecify.annotations.Nullable;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.search.SimilarDocument;
import org.throughline.docs.search.SimilarDocumentService;
import org.throughline.web.rest.PageJson;

@ApplicationScoped
@Path("documents/{id}/alike")
@Tag(name = "Search")
@Produces(MediaType.APPLICATION_JSON)
public class SimilarDocumentsResource {

    /** @param page the one that is most alike */
    public record SimilarDocumentJson(
            UUID documentId,
            UUID caseId,
            String fileName,
            @Nullable DocumentType type,
            int page,
            float score) {

        static SimilarDocumentJson of(SimilarDocument similar) {
            var document = similar.document();
            return new SimilarDocumentJson(
                    document.id(),
                    document.caseId(),
                    document.fileName(),
                    document.type(),
                    similar.page(),
                    similar.score());
        }
    }

    @Inject
    SimilarDocumentService documents;

    @GET
    @Operation(summary = "Up to ten other documents that share its telling words, the most alike first")
    public PageJson<SimilarDocumentJson> alike(@PathParam("id") UUID id) {
        var found = documents.to(id);
        return PageJson.cut(found, 0, Math.max(1, found.size()), SimilarDocumentJson::of);
    }
}
