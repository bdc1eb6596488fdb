package org.throughline.web.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.search.Completion;
import org.throughline.docs.search.CompletionService;

@ApplicationScoped
@Path("search/suggestions")
@Tag(name = "Search")
@Produces(MediaType.APPLICATION_JSON)
public class CompletionsResource {

    public record CompletionsJson(List<CompletionJson> items) {}

    /** @param id of the case of a child, or of the document; null for words */
    public record CompletionJson(
            String text, Completion.Kind kind, @Nullable UUID id) {

        static CompletionJson of(Completion completion) {
            return new CompletionJson(completion.text(), completion.kind(), completion.id());
        }
    }

    @Inject
    CompletionService completions;

    @GET
    @Operation(summary = "Children, documents and words that begin so, of what the caller may open")
    public CompletionsJson suggest(
            @Parameter(description = "What is typed so far; from two letters on there is an answer, words from three")
                    @QueryParam("q")
                    @NotBlank
                    @Size(max = 500)
                    String q) {
        return new CompletionsJson(
                completions.complete(q).stream().map(CompletionJson::of).toList());
    }
}
