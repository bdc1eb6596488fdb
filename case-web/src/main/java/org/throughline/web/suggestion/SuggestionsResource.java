package org.throughline.web.suggestion;

import static org.throughline.web.rest.PageJson.MAX_PAGE;
import static org.throughline.web.rest.PageJson.MAX_SIZE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.fact.FactType;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.suggestion.Suggestion;
import org.throughline.docs.suggestion.SuggestionKind;
import org.throughline.docs.suggestion.SuggestionService;
import org.throughline.docs.suggestion.SuggestionService.Answer;
import org.throughline.docs.suggestion.SuggestionState;
import org.throughline.web.rest.PageJson;

/** What readings of documents suggest. Nothing of it changes a case until it is confirmed. */
@ApplicationScoped
@Path("suggestions")
@Tag(name = "Suggestions")
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionsResource {

    /**
     * Put right by a person; what is left out stays as it was suggested.
     *
     * @param reason why a fact is right although it contradicts what is known
     */
    public record ConfirmationForm(
            @Nullable DocumentType documentType,
            @Nullable FactType factType,
            @Nullable LocalDate on,
            @Size(max = 500) @Nullable String reason) {}

    /**
     * @param confidence 0 to 100: how sure the kind of the document is that it follows from, or how alike the two are
     * @param page where the date stands, the first being 1
     * @param otherId the document that came before
     */
    public record SuggestionJson(
            UUID id,
            UUID caseId,
            UUID documentId,
            SuggestionKind kind,
            SuggestionState state,
            int confidence,
            @Nullable DocumentType documentType,
            @Nullable FactType factType,
            @Nullable LocalDate on,
            @Nullable Integer page,
            @Nullable String quote,
            @Nullable UUID otherId) {

        static SuggestionJson of(Suggestion suggestion) {
            return new SuggestionJson(
                    suggestion.id(),
                    suggestion.caseId(),
                    suggestion.documentId(),
                    suggestion.kind(),
                    suggestion.state(),
                    suggestion.confidence(),
                    suggestion.documentType(),
                    suggestion.factType(),
                    suggestion.on(),
                    suggestion.page(),
                    suggestion.quote(),
                    suggestion.otherId());
        }
    }

    @Inject
    SuggestionService suggestions;

    @GET
    @Operation(summary = "What is open: of one case, or of all in whose team one is; the oldest first")
    public PageJson<SuggestionJson> list(
            @QueryParam("caseId") @Nullable UUID caseId,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(MAX_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(MAX_SIZE) int size) {
        if (caseId != null) {
            return PageJson.cut(suggestions.openIn(caseId), page, size, SuggestionJson::of);
        }
        var items =
                suggestions.open(page, size).stream().map(SuggestionJson::of).toList();
        return new PageJson<>(items, page, size, suggestions.count());
    }

    @POST
    @Path("{id}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Does what was suggested, or what the answer says instead")
    public SuggestionJson confirm(@PathParam("id") UUID id, @NotNull @Valid ConfirmationForm form) {
        return SuggestionJson.of(
                suggestions.confirm(id, new Answer(form.documentType(), form.factType(), form.on(), form.reason())));
    }

    @POST
    @Path("{id}/dismissal")
    @Operation(summary = "Says no: it is not asked again")
    public SuggestionJson dismiss(@PathParam("id") UUID id) {
        return SuggestionJson.of(suggestions.dismiss(id));
    }

    @POST
    @Path("{id}/reopening")
    @Operation(summary = "Takes a no back")
    public SuggestionJson reopen(@PathParam("id") UUID id) {
        return SuggestionJson.of(suggestions.ask(id));
    }
}
