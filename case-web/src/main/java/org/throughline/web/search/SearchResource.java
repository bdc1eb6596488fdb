package org.throughline.web.search;

import static org.throughline.web.rest.PageJson.MAX_PAGE;
import static org.throughline.web.rest.PageJson.MAX_SIZE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.search.Facet;
import org.throughline.docs.search.FacetSelection;
import org.throughline.docs.search.SearchQuery;
import org.throughline.docs.search.SearchQuery.Order;
import org.throughline.docs.search.SearchService;
import org.throughline.web.rest.InvalidForm;

@ApplicationScoped
@Path("search")
@Tag(name = "Search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject
    SearchService search;

    @GET
    @Operation(summary = "Pages of documents that hold these words")
    public SearchJson search(
            @Parameter(description = "Words; a phrase in quotes; word~ for something like it; word* for its beginning")
                    @QueryParam("q")
                    @NotBlank
                    @Size(max = 500)
                    String q,
            @QueryParam("caseId") @Nullable UUID caseId,
            @Parameter(description = "All cases of one child") @QueryParam("studentId") @Nullable UUID studentId,
            @QueryParam("type") @Nullable DocumentType type,
            @Parameter(description = "en or es, of the whole document")
                    @QueryParam("language")
                    @Pattern(regexp = "en|es", message = "must be en or es")
                    @Nullable
                    String language,
            @Parameter(description = "Of the document's own date, where one was read")
                    @QueryParam("year")
                    @Min(1900)
                    @Max(2199)
                    @Nullable
                    Integer year,
            @QueryParam("uploadedBy") @Nullable UUID uploadedBy,
            @Parameter(description = "Whether the family sees it") @QueryParam("shared") @Nullable Boolean shared,
            @Parameter(description = "Uploaded on this day or later") @QueryParam("from") @Nullable LocalDate from,
            @Parameter(description = "Uploaded on this day or earlier") @QueryParam("to") @Nullable LocalDate to,
            @Parameter(description = "best, or newest for the latest upload first")
                    @QueryParam("sort")
                    @DefaultValue("best")
                    @Pattern(regexp = "best|newest", message = "must be best or newest")
                    String sort,
            @Parameter(description = "Count the pages of each value of each group, as if nothing were chosen in it")
                    @QueryParam("facets")
                    @DefaultValue("false")
                    boolean facets,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(MAX_PAGE) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(MAX_SIZE) int size) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new InvalidForm("from", "must not lie after to");
        }
        var selection = FacetSelection.NONE
                .withIfAny(Facet.CASE, caseId)
                .withIfAny(Facet.TYPE, type)
                .withIfAny(Facet.LANGUAGE, language)
                .withIfAny(Facet.YEAR, year)
                .withIfAny(Facet.UPLOADED_BY, uploadedBy)
                .withIfAny(Facet.SHARED, shared);
        var order = Order.valueOf(sort.toUpperCase(Locale.ROOT));
        var query = new SearchQuery(q, selection, studentId, from, to, order, facets, page, size);
        return SearchJson.of(search.search(query), page, size);
    }
}
