package org.throughline.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.document.DocumentPage;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.document.PagePictures;
import org.throughline.docs.retention.DeletionService;
import org.throughline.docs.text.protocol.PlacedWord;
import org.throughline.docs.unlock.Unlocking;

/** One document. */
@ApplicationScoped
@Path("documents/{id}")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {

    /**
     * @param confidence of a scan or a photo, 0 to 100: how sure its reading is
     * @param unreadable too little could be made out, so there is no text
     */
    public record DocumentPageJson(
            int page,
            String text,
            boolean scanned,
            @Nullable Integer confidence,
            boolean unreadable) {

        static DocumentPageJson of(DocumentPage page) {
            return new DocumentPageJson(
                    page.number(), page.text(), page.isScanned(), page.confidence(), page.isUnreadable());
        }
    }

    /**
     * A word and its place, in ten-thousandths of the width and of the height of the page as its picture shows it.
     *
     * @param left from the left edge
     * @param top from the upper edge
     */
    public record PlacedWordJson(String text, int left, int top, int width, int height) {

        static PlacedWordJson of(PlacedWord word) {
            return new PlacedWordJson(word.text(), word.left(), word.top(), word.width(), word.height());
        }
    }

    public record PlacedWordsJson(List<PlacedWordJson> items) {}

    @Inject
    DocumentService documents;

    @Inject
    DocumentAnswers answers;

    @Inject
    PagePictures pictures;

    @Inject
    DeletionService deletions;

    @Inject
    Unlocking unlocking;

    @GET
    @Operation(summary = "What is known of a document")
    public DocumentJson get(@PathParam("id") UUID id) {
        return answers.of(documents.get(id));
    }

    /** Somebody else made these bytes: the browser shall save them and never run what may be in them. */
    @GET
    @Path("content")
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
        return Response.ok(body, document.file().mediaType())
                .header("Content-Length", document.file().size())
                .header("Content-Disposition", Attachment.header(document.originalName()))
                .header("Content-Security-Policy", "sandbox")
                .build();
    }

    @DELETE
    @Operation(summary = "Deletes a document and what came in it; for 30 days it can be brought back")
    public void delete(@PathParam("id") UUID id) {
        deletions.delete(id);
    }

    @POST
    @Path("restoration")
    @Operation(summary = "Brings a deleted document back, with what came in it")
    public DocumentJson restore(@PathParam("id") UUID id) {
        return answers.of(deletions.restore(id));
    }

    @POST
    @Path("reading")
    @Operation(summary = "Has a document read again; a family one that could not be read")
    public Response readAgain(@PathParam("id") UUID id) {
        return Response.accepted(answers.of(documents.readAgain(id))).build();
    }

    /** @param name an empty one brings back the name that it came with */
    public record NameForm(@NotNull @Size(max = 255) String name) {}

    @PUT
    @Path("name")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Names a document; the name that it came with is kept, and so is its ending")
    public DocumentJson rename(@PathParam("id") UUID id, @NotNull @Valid NameForm form) {
        return answers.of(documents.rename(id, form.name()));
    }

    /** @param password used once and kept nowhere */
    public record PasswordForm(@NotEmpty @Size(max = 255) String password) {

        /** Nobody shall find it in a log. */
        @Override
        public String toString() {
            return "PasswordForm";
        }
    }

    @POST
    @Path("unlocking")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Opens a file that has a password on it, and has it read")
    public Response unlock(@PathParam("id") UUID id, @NotNull @Valid PasswordForm form) {
        return Response.accepted(answers.of(unlocking.unlock(id, form.password())))
                .build();
    }

    @GET
    @Path("pages/{number}")
    @Operation(summary = "The text of one page, the first being 1")
    public DocumentPageJson page(@PathParam("id") UUID id, @PathParam("number") int number) {
        return DocumentPageJson.of(documents.page(id, number));
    }

    @GET
    @Path("pages/{number}/picture")
    @Produces("image/jpeg")
    @Operation(summary = "How one page of a PDF or of a picture looks")
    public byte[] picture(@PathParam("id") UUID id, @PathParam("number") int number) {
        return pictures.picture(id, number);
    }

    @GET
    @Path("pages/{number}/words")
    @Operation(summary = "The words of one page and where on its picture they stand")
    public PlacedWordsJson words(@PathParam("id") UUID id, @PathParam("number") int number) {
        return new PlacedWordsJson(
                pictures.words(id, number).stream().map(PlacedWordJson::of).toList());
    }
}
