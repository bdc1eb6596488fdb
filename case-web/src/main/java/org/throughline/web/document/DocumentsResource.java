package org.throughline.web.document;

import static org.throughline.web.rest.PageJson.MAX_PAGE;
import static org.throughline.web.rest.PageJson.MAX_SIZE;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.docs.document.DocumentPage;
import org.throughline.docs.document.DocumentService;
import org.throughline.web.rest.PageJson;

@Path("")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {

    public record DocumentPageJson(int page, String text) {

        static DocumentPageJson of(DocumentPage page) {
            return new DocumentPageJson(page.number(), page.text());
        }
    }

    @Inject
    DocumentService documents;

    @POST
    @Path("cases/{caseId}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Sends a document: the part file, and type and shared if they are known")
    public Response receive(@PathParam("caseId") UUID caseId, List<EntityPart> parts, @Context UriInfo uri) {
        var document = documents.receive(caseId, UploadForm.of(parts).document());
        var location = uri.getBaseUriBuilder()
                .path("documents")
                .path(document.id().toString())
                .build();
        return Response.accepted(DocumentJson.of(document)).location(location).build();
    }

    @GET
    @Path("cases/{caseId}/documents")
    @Operation(summary = "The documents of a case that the caller may see")
    public PageJson<DocumentJson> list(
            @PathParam("caseId") UUID caseId,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(MAX_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(MAX_SIZE) int size) {
        return PageJson.cut(documents.of(caseId), page, size, DocumentJson::of);
    }

    @GET
    @Path("documents/{id}")
    @Operation(summary = "What is known of a document")
    public DocumentJson get(@PathParam("id") UUID id) {
        return DocumentJson.of(documents.get(id));
    }

    /** Somebody else made these bytes: the browser shall save them and never run what may be in them. */
    @GET
    @Path("documents/{id}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The original bytes")
    public Response content(@PathParam("id") UUID id) {
        var content = documents.content(id);
        var document = content.document();
        StreamingOutput body = output -> {
            try (var stream = content.stream()) {
                stream.transferTo(output);
            }
        };
        return Response.ok(body, document.mediaType())
                .header("Content-Length", document.size())
                .header("Content-Disposition", Attachment.header(document.fileName()))
                .header("Content-Security-Policy", "sandbox")
                .build();
    }

    @GET
    @Path("documents/{id}/pages/{number}")
    @Operation(summary = "The text of one page, the first being 1")
    public DocumentPageJson page(@PathParam("id") UUID id, @PathParam("number") int number) {
        return DocumentPageJson.of(documents.page(id, number));
    }
}
