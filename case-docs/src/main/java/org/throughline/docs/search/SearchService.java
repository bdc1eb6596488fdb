package org.throughline.docs.search;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.FAMILY;
import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.casefile.CaseAccess.Visible;
import org.throughline.core.problem.Invalid;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentAccess;
import org.throughline.docs.index.Indexes;
import org.throughline.docs.search.FoundPages.FoundPage;

@Service
@Allowed({ADVOCATE, SUPERVISOR, FAMILY})
public class SearchService {

    private static final int DEEPEST = 10_000;
    private static final int LARGEST_PAGE = 200;

    private record Found(FoundPages pages, @Nullable Facets facets) {}

    @Inject
    CaseAccess cases;

    @Inject
    DocumentAccess documents;

    @Inject
    Indexes indexes;

    @Inject
    AuditLog audit;

    @Inject
    SearchScope scope;

    /** What the index finds is shown only if the database says that the caller may see it. */
    public SearchResults search(SearchQuery query) {
        var size = Math.clamp(query.size(), 1, LARGEST_PAGE);
        if ((long) query.page() * size > DEEPEST) {
            throw new Invalid("search.too-deep");
        }
        var visible = cases.visible();
        var whole = find(query, TextQuery.of(query.text()), size, visible);
        var partial = whole.pages().total() == 0;
        var found = partial ? find(query, TextQuery.anyOf(query.text()), size, visible) : whole;
        var pages = found.pages();
        var readable = documents.readable(
                pages.pages().stream().map(FoundPage::documentId).collect(Collectors.toSet()), visible);
        var hits = hits(pages.pages(), readable);
        audit.found("document", hits.stream().map(SearchHit::caseId));
        return new SearchResults(
                pages.total() - pages.pages().size() + hits.size(),
                hits,
                found.facets(),
                query.counted() ? documents.beingRead(visible) : 0,
                partial && found.pages().total() > 0);
    }

    private Found find(SearchQuery query, TextQuery text, int size, Visible visible) {
        var from = query.page() * size;
        return indexes.ask(searcher -> new Found(
                FoundPages.find(
                        searcher,
                        text,
                        filter(query, visible).narrowedTo(query.narrowing()).query(),
                        query.order(),
                        from,
                        size),
                query.counted()
                        ? scope.told(FacetCounts.of(
                                searcher, text.in(filter(query, visible).query()), query.narrowing()))
                        : null));
    }

    /** Where the caller may look at all, before any value of a group is chosen. */
    private SearchFilter filter(SearchQuery query, Visible visible) {
        var filter = scope.filter(visible).uploaded(query.from(), query.to());
        var studentId = query.studentId();
        return studentId == null ? filter : filter.withStudent(studentId);
    }

    private static List<SearchHit> hits(List<FoundPage> pages, Map<UUID, Document> readable) {
        return pages.stream()
                .flatMap(page -> {
                    var document = readable.get(page.documentId());
                    return document == null ? Stream.empty() : Stream.of(hit(page, document));
                })
                .toList();
    }

    private static SearchHit hit(FoundPage page, Document document) {
        return new SearchHit(
                document.id(),
                document.caseId(),
                document.fileName(),
                document.type(),
                page.number(),
                page.score(),
                page.snippet());
    }
}
