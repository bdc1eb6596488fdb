package org.throughline.web.document;

import static org.throughline.web.rest.PageJson.MAX_PAGE;
import static org.throughline.web.rest.PageJson.MAX_SIZE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.core.problem.Refused;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.photo.PhotosService;
import org.throughline.docs.retention.DeletionService;
import org.throughline.web.rest.PageJson;

/** The documents of one case. */
@ApplicationScoped
@Path("cases/{caseId}/documents")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
public class CaseDocumentsResource {

    @Inject
    DocumentService documents;

    @Inject
    DocumentAnswers answers;

    @Inject
    PhotosService photos;

    @Inject
    DeletionService deletions;

    @POST
    @TakesFiles
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary =
                    "Sends a document: the part file, and type and shared if they are known. What is in the case already is not kept twice, unless again is true")
    public Response receive(@PathParam("caseId") UUID caseId, List<EntityPart> parts, @Context UriInfo uri) {
        try {
            var document = documents.receive(caseId, UploadForm.of(parts).document());
            return Response.accepted(answers.of(document))
                    .location(location(uri, document.id()))
                    .build();
        } catch (Refused refused) {
            return refused.about().map(first -> alreadyThere(first, uri)).orElseThrow(() -> refused);
        }
    }

    /** Whoever sends a file again because the first answer was lost finds it there once, as it came first. */
    private Response alreadyThere(UUID first, UriInfo uri) {
        var location = location(uri, first);
        return Response.accepted(answers.of(documents.get(first)))
                .location(location)
                .link(location, "duplicate")
                .build();
    }

    private static URI location(UriInfo uri, UUID id) {
        return uri.getBaseUriBuilder().path("documents").path(id.toString()).build();
    }

    /**
     * @param documentIds photos of one case, in the order of the pages
     */
    public record PhotosForm(
            @NotBlank @Size(max = 200) String fileName,
            @NotNull @Size(max = PhotosService.MOST) List<@NotNull UUID> documentIds) {}

    @POST
    @Path("photos")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Puts photos of the pages of one paper together; the single ones are deleted")
    public Response putTogether(@PathParam("caseId") UUID caseId, @NotNull @Valid PhotosForm form) {
        var document = photos.putTogether(caseId, form.fileName(), form.documentIds());
        return Response.accepted(answers.of(document)).build();
    }

    @GET
    @Operation(summary = "The documents of a case that the caller may see; with deleted=true those to be brought back")
    public PageJson<DocumentJson> list(
            @PathParam("caseId") UUID caseId,
            @QueryParam("deleted") @DefaultValue("false") boolean deleted,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(MAX_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(MAX_SIZE) int size) {
        var all = deleted ? deletions.deletedIn(caseId) : documents.inCase(caseId);
        return answers.page(all, page, size);
    }
}
