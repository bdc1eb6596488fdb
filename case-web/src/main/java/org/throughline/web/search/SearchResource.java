package org.throughline.web.search;

import static org.throughline.web.rest.PageJson.MAX_PAGE;
import static org.throughline.web.rest.PageJson.MAX_SIZE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.facts.DocumentType;
import org.throughline.docs.search.SearchHit;
import org.throughline.docs.search.SearchQuery;
import org.throughline.docs.search.SearchService;
import org.throughline.web.rest.PageJson;

@ApplicationScoped
@Path("search")
@Tag(name = "Search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    /** The snippet is HTML: escaped text with nothing but mark elements in it. */
    public record HitJson(
            UUID documentId,
            UUID caseId,
            String fileName,
            @Nullable DocumentType type,
            int page,
            float score,
            String snippet) {

        static HitJson of(SearchHit hit) {
            return new HitJson(
                    hit.documentId(), hit.caseId(), hit.fileName(), hit.type(), hit.page(), hit.score(), hit.snippet());
        }
    }

    @Inject
    SearchService search;

    @GET
    @Operation(summary = "Pages of documents that hold these words")
    public PageJson<HitJson> search(
            @Parameter(description = "Words; a phrase in quotes; word~ for something like it")
                    @QueryParam("q")
                    @NotBlank
                    @Size(max = 500)
                    String q,
            @QueryParam("caseId") @Nullable UUID caseId,
            @QueryParam("type") @Nullable DocumentType type,
            @Parameter(description = "Uploaded on this day or later") @QueryParam("from") @Nullable LocalDate from,
            @Parameter(description = "Uploaded on this day or earlier") @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(MAX_PAGE) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(MAX_SIZE) int size) {
        var results = search.search(new SearchQuery(q, caseId, type, from, to, page, size));
        return new PageJson<>(results.hits().stream().map(HitJson::of).toList(), page, size, results.total());
    }
}
